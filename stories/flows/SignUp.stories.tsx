import { Demo } from "@fluz-kit/demo/Demo";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { sandboxUrl, withSandbox } from "../support/sandbox.ts";
import { fillIn } from "./fillIn.ts";
import { withMagicValues } from "./withMagicValues.tsx";

/** Somebody signs up with the demo application, which really posts, to a sandbox that fails on demand. */
const meta = {
  title: "Flows/Sign up",
  component: Demo,
  args: { endpoint: sandboxUrl, path: "/sign-up" },
  argTypes: {
    endpoint: { control: false },
    fetch: { control: false },
    messages: { control: false },
  },
  decorators: withMagicValues(["0026", "0021", "0025", "0022", "0500", "0903"]),
  parameters: { layout: "fullscreen" },
  // Each posts, and takes the focus: on a page together they would get in each other's way.
  tags: ["!autodocs"],
  beforeEach: withSandbox,
} satisfies Meta<typeof Demo>;

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

/** The application may not sign people up: a screen in place of the form. */
export const NotAllowed: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, { phone: "(555) 555-0022" });
    await canvas.findByRole("heading", { name: "Sign-up isn't available here" });
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

/** The account is made, and the number has to be confirmed. */
export const ConfirmNumber: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, {});
    await canvas.findByRole("heading", { name: "Confirm your number" });
  },
};

/** The code was mistyped. */
export const WrongCode: Story = {
  play: async ({ canvas, userEvent }) => {
    await fillIn(canvas, userEvent, {});
    await userEvent.click(await canvas.findByRole("button", { name: "Text me a code" }));
    await userEvent.type(await canvas.findByLabelText("Code"), "111111{Enter}");
    await canvas.findByText("That code isn't right", { selector: "form *" });
  },
};
