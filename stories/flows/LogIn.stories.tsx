import { Demo } from "@fluz-kit/demo/Demo";
import type { Meta, StoryContext, StoryObj } from "@storybook/react-vite";
import { sandboxUrl, withSandbox } from "../support/sandbox.ts";
import { withMagicValues } from "./withMagicValues.tsx";

/** Somebody signs in to the demo application: password or provider, a code, then a passcode. */
const meta = {
  title: "Flows/Log in",
  component: Demo,
  args: { endpoint: sandboxUrl, path: "/login" },
  argTypes: {
    endpoint: { control: false },
    fetch: { control: false },
    messages: { control: false },
  },
  decorators: withMagicValues(["0001", "0002", "0003", "0018", "0024", "0030"]),
  parameters: { layout: "fullscreen" },
  tags: ["!autodocs"],
  beforeEach: withSandbox,
} satisfies Meta<typeof Demo>;

export default meta;
type Story = StoryObj<typeof meta>;

async function logIn(
  { canvas, userEvent }: Pick<StoryContext, "canvas" | "userEvent">,
  phone: string,
): Promise<void> {
  await userEvent.type(canvas.getByLabelText("Mobile number"), phone);
  await userEvent.type(canvas.getByLabelText("Password"), "Demo-Passw0rd");
  await userEvent.click(canvas.getByRole("main").querySelector("form button") ?? document.body);
}

/** Nothing is typed yet. */
export const Start: Story = {};

/** Which of the two is wrong is not said. */
export const WrongDetails: Story = {
  play: async (context) => {
    await logIn(context, "(555) 555-0002");
    await context.canvas.findByRole("button", { name: "Reset password" });
  },
};

/** The number has not been confirmed: the way to do that stands in the banner. */
export const NumberNotConfirmed: Story = {
  play: async (context) => {
    await logIn(context, "(555) 555-0024");
    await context.canvas.findByRole("button", { name: "Verify phone number" });
  },
};

/** This account has no access: a screen in place of the form. */
export const NoAccess: Story = {
  play: async (context) => {
    await logIn(context, "(555) 555-0001");
    await context.canvas.findByRole("heading", { name: "This account can't sign in here" });
  },
};

/** The application is switched off. */
export const ServiceInactive: Story = {
  play: async (context) => {
    await logIn(context, "(555) 555-0030");
    await context.canvas.findByRole("heading", { name: "This service isn't available right now" });
  },
};

/** Signed in by password, the person proves that the phone is theirs. */
export const TwoFactor: Story = {
  play: async (context) => {
    await logIn(context, "555-222-3333");
    await context.canvas.findByRole("heading", { name: "Check it's you" });
  },
};
