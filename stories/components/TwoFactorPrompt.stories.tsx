import { createCooldown, FluzError } from "@fluz-kit/core";
import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { action } from "storybook/actions";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import "../support/form.css";

/** A clock that stands still, so that a wait always looks the same. */
const still = createCooldown({ now: () => 0 });

const inApplication: Decorator = (Story) => (
  <FluzProvider support={{ type: "email", address: "help@example.com" }}>
    <div className="story-Form">
      <Story />
    </div>
  </FluzProvider>
);

const meta = {
  title: "Components/Two-factor prompt",
  component: TwoFactorPrompt,
  decorators: [inApplication],
  beforeEach: () => {
    still.reset();
  },
  args: {
    cooldown: still,
    destination: "(555) 555-0142",
    onSubmit: (): unknown => Promise.resolve(action("onSubmit")("a code")),
    onResend: (): unknown => Promise.resolve(action("onResend")("a new code")),
    onUseAnotherMethod: () => action("onUseAnotherMethod")(),
  },
  argTypes: {
    cooldown: { control: false },
    onSubmit: { control: false },
    onResend: { control: false },
    classNames: { control: false },
    slots: { control: false },
  },
} satisfies Meta<typeof TwoFactorPrompt>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Types a code and presses the button. */
const checkCode: (text: string, times?: number) => NonNullable<Story["play"]> =
  (text, times = 1) =>
  async ({ canvas, userEvent }) => {
    const field = canvas.getByRole("textbox");
    for (let time = 0; time < times; time += 1) {
      await userEvent.clear(field);
      await userEvent.type(field, text);
      await userEvent.click(canvas.getByRole("button", { name: "Check code" }));
    }
  };

/** Signing in: the number is masked. One field, one button, one way to get another code. */
export const Ready: Story = {};

/** Signing up: the number is the person's own, shown in full, and can be corrected. */
export const SigningUp: Story = {
  args: { onChangeDestination: () => action("onChangeDestination")() },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("Didn't get it?"));
  },
};

/** A line under each digit. It is one input all the same. */
export const Cells: Story = {
  args: { cells: true },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole("textbox"), "4938");
  },
};

/** Checked once it is complete, which is said beforehand; and how long the code works. */
export const ChecksItself: Story = { args: { autoSubmit: true, lifetimeMs: 600_000 } };

/** The server has the code. */
export const Checking: Story = {
  args: { onSubmit: () => new Promise(() => {}) },
  play: checkCode("493817"),
};

/** What was submitted is no code: it stays, nothing was sent. */
export const Incomplete: Story = { play: checkCode("4938") };

/** The digits stay to be compared, selected so that typing replaces them. */
export const Wrong: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0006") },
  play: checkCode("493817"),
};

/** The server has said how many tries it allows. */
export const TriesLeft: Story = {
  args: {
    onSubmit: () => new FluzError({ kind: "api", code: "AUTH-0006", details: { attemptsLeft: 2 } }),
  },
  play: checkCode("493817"),
};

/** Wrong three times: another code is what to do next. */
export const WrongThreeTimes: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0006") },
  play: checkCode("493817", 3),
};

/** Wrong five times: support and another way come first. */
export const WrongFiveTimes: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0006") },
  play: checkCode("493817", 5),
};

/** Too late: the field is empty, and a new code is what to do next. */
export const Expired: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0029") },
  play: checkCode("493817"),
};

/** A new code is on its way. */
export const NewCodeSent: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button", { name: "Send a new code" }));
    await canvas.findByText(/We sent a new code/);
  },
};

/** Nothing is wrong with the code: the connection broke. */
export const NotConnected: Story = {
  args: { onSubmit: () => new FluzError({ kind: "network" }) },
  play: checkCode("493817"),
};

/** On the narrowest screen everything stands in one column. */
export const NarrowScreen: Story = {
  args: { cells: true, onSubmit: () => sampleFailure("AUTH-0006") },
  play: checkCode("493817"),
  // Storybook narrows a story of its own, not one on a page with others.
  tags: ["!autodocs"],
  globals: { viewport: { value: "mobile1", isRotated: false } },
};
