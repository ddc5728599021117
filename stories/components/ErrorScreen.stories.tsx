import { ErrorScreen, FluzProvider } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { operationNames } from "../catalogue/operationsOf.ts";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import { storyActions } from "../support/storyActions.ts";

const inApplication: Decorator = (Story) => (
  <FluzProvider support={{ type: "email", address: "help@example.com" }} actions={storyActions}>
    <Story />
  </FluzProvider>
);

const meta = {
  title: "Components/Error screen",
  component: ErrorScreen,
  decorators: [inApplication],
  argTypes: {
    error: { control: false },
    operation: { control: "select", options: [...operationNames, "other"] },
    attempt: { control: { type: "number", min: 1, max: 6 } },
    headingLevel: { control: { type: "number", min: 1, max: 6 } },
    actions: { control: false },
    classNames: { control: false },
  },
} satisfies Meta<typeof ErrorScreen>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Another account may get in; this one will not. */
export const WrongAccount: Story = {
  args: { error: sampleFailure("AUTH-0001"), operation: "login" },
};

/** The application may not take anybody on, whatever they type. */
export const SignUpClosed: Story = {
  args: { error: sampleFailure("AUTH-0022"), operation: "register" },
};

/** Everything is closed. Support leads, with a reference to quote. */
export const ServiceClosed: Story = {
  args: { error: sampleFailure("AUTH-0030"), operation: "login" },
};

/** In place of one step, not of the page: smaller, a level lower, and not in the colour of an error. */
export const InPlaceOfAStep: Story = {
  args: { error: sampleFailure("AUTH-0010"), operation: "checkPasscode" },
};

/** On the narrowest screen the buttons stack. */
export const NarrowScreen: Story = {
  args: { error: sampleFailure("AUTH-0001"), operation: "login" },
  // Storybook narrows a story of its own, not one on a page with others.
  tags: ["!autodocs"],
  globals: { viewport: { value: "mobile1", isRotated: false } },
};
