import { FluzProvider } from "@fluz-kit/react";
import { FluzError } from "@fluz-kit/core";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import { OwnSignUp } from "../support/OwnSignUp.tsx";
import { storyActions } from "../support/storyActions.ts";

const inApplication: Decorator = (Story) => (
  <FluzProvider support={{ type: "email", address: "help@example.com" }} actions={storyActions}>
    <Story />
  </FluzProvider>
);

const meta = {
  title: "Components/Own markup",
  component: OwnSignUp,
  decorators: [inApplication],
  argTypes: { error: { control: false } },
} satisfies Meta<typeof OwnSignUp>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An alert and buttons of your design system, with attributes from `errorParts`. It takes the focus and gives way as a banner of the kit does. */
export const OwnBanner: Story = { args: { error: sampleFailure("AUTH-0025") } };

/** An error of a declared field stands at the field. The alert leaves it there. */
export const OwnFieldError: Story = { args: { error: sampleFailure("AUTH-0026") } };

/** Support leads, with a reference to quote. */
export const OwnReference: Story = {
  args: {
    error: new FluzError({ kind: "api", code: "AUTH-0030", requestId: "req-7f3a-19c2" }),
  },
};

/** Nothing is wrong, so nothing is drawn. */
export const NothingWrong: Story = { args: { error: null } };
