import { FluzError } from "@fluz-kit/core";
import { FluzProvider, SupportLink } from "@fluz-kit/react";
import type { SupportChannel } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import "../support/form.css";

/** An application whose support is there. */
function withSupport(support: SupportChannel): Decorator {
  return (Story) => (
    <FluzProvider support={support}>
      <Story />
    </FluzProvider>
  );
}

const tel = { type: "tel", number: "+1 (202) 555-0143" } as const;

const meta = {
  title: "Components/Support link",
  component: SupportLink,
  argTypes: { error: { control: false }, classNames: { control: false } },
} satisfies Meta<typeof SupportLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The provider's help pages. They open in a new tab, and a hidden word says so. */
export const HelpPages: Story = {
  decorators: [withSupport({ type: "url", href: "https://help.example.com" })],
};

/** An email that begins with the reference of the error, and says nothing else. */
export const Email: Story = {
  decorators: [withSupport({ type: "email", address: "help@example.com" })],
  args: {
    error: new FluzError({ kind: "server", httpStatus: 500, requestId: "req-7f3a-19c2" }),
  },
};

/** The number can be read, for whoever has the phone in the other hand. */
export const Phone: Story = { decorators: [withSupport(tel)] };

/** Words of the host's own, where one screen has two ways to help. */
export const OwnWords: Story = {
  decorators: [withSupport(tel)],
  args: { slots: { label: "Call us, any day from 8 to 8" } },
};
