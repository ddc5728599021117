import { FluzProvider } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { operationNames } from "../catalogue/operationsOf.ts";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import { storyActions } from "../support/storyActions.ts";
import { WiredField } from "../support/WiredField.tsx";

const inApplication: Decorator = (Story) => (
  <FluzProvider support={{ type: "email", address: "help@example.com" }} actions={storyActions}>
    <Story />
  </FluzProvider>
);

/** What is wrong with one field, below it, and the ways on that the field itself is not. */
const meta = {
  title: "Components/Field error",
  component: WiredField,
  decorators: [inApplication],
  argTypes: {
    error: { control: false },
    operation: { control: "select", options: [...operationNames, "other"] },
    attempt: { control: { type: "number", min: 1, max: 6 } },
    field: { control: "select", options: ["phone", "email", "password", "code", "passcode"] },
  },
} satisfies Meta<typeof WiredField>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The field is the way on: no button, only what to type. */
export const Format: Story = {
  args: { field: "phone", error: sampleFailure("AUTH-0004") },
};

/** Besides another number there is another way on: to sign in. */
export const WithAction: Story = {
  args: { field: "phone", error: sampleFailure("AUTH-0026"), operation: "register" },
};

/** As a span it may stand in a paragraph, where libraries put their helper text. */
export const InParagraph: Story = {
  args: {
    field: "phone",
    error: sampleFailure("AUTH-0026"),
    operation: "register",
    inParagraph: true,
  },
};

/** The same for an email. */
export const Email: Story = {
  args: { field: "email", error: sampleFailure("AUTH-0027"), operation: "register" },
};

/** Nothing wrong was typed: the code is too old. */
export const Warning: Story = {
  args: { field: "code", error: sampleFailure("AUTH-0029"), operation: "verifyCode" },
};

/** After five wrong codes support leads. */
export const FifthAttempt: Story = {
  args: { field: "code", error: sampleFailure("AUTH-0006"), operation: "verifyCode", attempt: 5 },
};

/** A passcode that is wrong can be reset. */
export const Passcode: Story = {
  args: { field: "passcode", error: sampleFailure("AUTH-0012"), operation: "checkPasscode" },
};

/** On the narrowest screen the buttons stack. */
export const NarrowScreen: Story = {
  args: { field: "code", error: sampleFailure("AUTH-0005"), operation: "verifyCode", attempt: 3 },
  // Storybook narrows a story of its own, not one on a page with others.
  tags: ["!autodocs"],
  globals: { viewport: { value: "mobile1", isRotated: false } },
};
