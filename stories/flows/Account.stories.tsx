import { Demo } from "@fluz-kit/demo/Demo";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { sandboxUrl, withSandbox } from "../support/sandbox.ts";
import { withMagicValues } from "./withMagicValues.tsx";

/** What can go wrong once somebody is signed in: access that is missing, passwords, passcodes, a session that ends. */
const meta = {
  title: "Flows/Account",
  component: Demo,
  args: { endpoint: sandboxUrl, path: "/account" },
  argTypes: {
    endpoint: { control: false },
    fetch: { control: false },
    messages: { control: false },
  },
  decorators: withMagicValues(["0009", "0012", "0016", "0019", "0023"]),
  parameters: { layout: "fullscreen" },
  tags: ["!autodocs"],
  beforeEach: withSandbox,
} satisfies Meta<typeof Demo>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is wrong. */
export const Start: Story = {};

/** Freezing the card needs access that the person has not given yet. */
export const AccessNeeded: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Freeze card" }));
    await canvas.findByRole("button", { name: "Review access" });
  },
};

/** The new password breaks the rules. */
export const WeakPassword: Story = {
  args: { path: "/account/password" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText("Current password"), "Demo-Passw0rd");
    await userEvent.type(canvas.getByLabelText("New password"), "short{Enter}");
    await canvas.findByText("That password can't be used", { selector: "form *" });
  },
};

/** The session ended, and could not be renewed. */
export const SessionEnded: Story = {
  args: { path: "/account/password" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText("Current password"), "Demo-Passw0rd");
    await userEvent.type(canvas.getByLabelText("New password"), "Password-0019{Enter}");
    await canvas.findByRole("button", { name: "Sign in again" });
  },
};

/** Whoever has no passcode to change creates one. */
export const NoPasscodeYet: Story = {
  args: { path: "/account/passcode" },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText("Current passcode"), "2468");
    await userEvent.type(canvas.getByLabelText("New passcode"), "1357{Enter}");
    await canvas.findByRole("heading", { name: "Create a passcode to continue" });
  },
};
