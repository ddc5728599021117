import { createCooldown, FluzError } from "@fluz-kit/core";
import type { Cooldown } from "@fluz-kit/core";
import { FluzProvider, ResendButton } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { action } from "storybook/actions";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import "../support/form.css";

/** A wait at a clock that stands still, so that the story always looks the same. */
function waitOf(seconds: number, codes = 1): Cooldown {
  const cooldown = createCooldown({ now: () => 0, ladderMs: [seconds * 1_000] });
  for (let sent = 0; sent < codes; sent += 1) cooldown.started();
  return cooldown;
}

/** For the stories in which a press begins the wait. */
const still = createCooldown({ now: () => 0 });

const inApplication: Decorator = (Story) => (
  <FluzProvider support={{ type: "email", address: "help@example.com" }}>
    <div className="story-Form">
      <Story />
    </div>
  </FluzProvider>
);

const meta = {
  title: "Components/Resend button",
  component: ResendButton,
  decorators: [inApplication],
  beforeEach: () => {
    still.reset();
  },
  args: {
    onResend: (): unknown => Promise.resolve(action("onResend")("a new code")),
  },
  argTypes: {
    cooldown: { control: false },
    error: { control: false },
    onResend: { control: false },
    classNames: { control: false },
  },
} satisfies Meta<typeof ResendButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A new code can be asked for. */
export const Ready: Story = {};

/** A code has just gone out. The button keeps its name and can be reached; pressed, it says how long. */
export const Waiting: Story = { args: { cooldown: waitOf(24) } };

/** The server has named a time that is better told in minutes. */
export const WaitingLong: Story = { args: { cooldown: waitOf(600) } };

/** The request is under way. */
export const Sending: Story = {
  args: { onResend: () => new Promise(() => {}) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
  },
};

/** Sent: the person is told which code to use, and the wait begins. */
export const Sent: Story = {
  args: { cooldown: still, onResend: () => ({ success: true }) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
    await canvas.findByText(/We sent a new code/);
  },
};

/** Too early, says the server, and how long to wait. */
export const TooEarly: Story = {
  args: {
    cooldown: still,
    onResend: () => new FluzError({ kind: "api", code: "AUTH-0020", retryAfterMs: 45_000 }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
    await canvas.findByText(/We couldn't send a new code yet/);
  },
};

/** The code could not be sent; support is a way on. */
export const NotSent: Story = {
  args: {
    cooldown: still,
    onResend: () => sampleFailure("AUTH-0007"),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole("button"));
    await canvas.findByText(/We couldn't send your code/);
  },
};

/** After five codes another one is unlikely to help: support comes first. */
export const SupportFirst: Story = { args: { cooldown: waitOf(300, 5) } };

/** On the narrowest screen everything stands in one column. */
export const NarrowScreen: Story = {
  args: { cooldown: waitOf(300, 5) },
  // Storybook narrows a story of its own, not one on a page with others.
  tags: ["!autodocs"],
  globals: { viewport: { value: "mobile1", isRotated: false } },
};
