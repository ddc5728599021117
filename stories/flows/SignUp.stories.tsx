import type { Meta, StoryObj } from "@storybook/react-vite";
import { sandboxUrl, withSandbox } from "../support/sandbox.ts";
import { fillIn } from "./fillIn.ts";
import { SignUpFlow } from "./SignUpFlow.tsx";

/** A sign-up form that really posts `registerUser`, to a sandbox that fails on demand. */
const meta = {
  title: "Flows/Sign up",
  component: SignUpFlow,
  args: { endpoint: sandboxUrl },
  argTypes: { endpoint: { control: false } },
  // Each posts, and takes the focus: on a page together they would get in each other's way.
  tags: ["!autodocs"],
  beforeEach: withSandbox,
} satisfies Meta<typeof SignUpFlow>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is typed yet. */
export const Start: Story = {};

/** The number belongs to somebody: the phone field says so, has the focus, and offers to sign in. */
export const PhoneTaken: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, { phone: "(555) 555-0026" });
    await canvas.findByRole("button", { name: "Sign in" });
  },
};

/** The email belongs to somebody. */
export const EmailTaken: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, { email: "ada+0027@example.com" });
    await canvas.findByRole("button", { name: "Sign in" });
  },
};

/** It failed for a reason of nobody's on this screen: the banner offers to send the form again. */
export const NotCreated: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, { phone: "(555) 555-0025" });
    await canvas.findByRole("button", { name: "Try again" });
  },
};

/** The server is down. */
export const ServerDown: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, { phone: "(555) 555-0500" });
    await canvas.findByRole("button", { name: "Try again" });
  },
};

/** The connection breaks. */
export const Offline: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, { phone: "(555) 555-0903" });
    await canvas.findByRole("button", { name: "Try again" });
  },
};

/** The account is made. */
export const Done: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, {});
    await canvas.findByRole("heading", { name: "Check your phone" });
  },
};
