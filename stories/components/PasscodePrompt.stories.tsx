import { FluzError } from "@fluz-kit/core";
import { FluzProvider, PasscodePrompt } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { action } from "storybook/actions";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import "../support/form.css";

const inApplication: Decorator = (Story) => (
  <FluzProvider support={{ type: "email", address: "help@example.com" }}>
    <div className="story-Form">
      <Story />
    </div>
  </FluzProvider>
);

const meta = {
  title: "Components/Passcode prompt",
  component: PasscodePrompt,
  decorators: [inApplication],
  args: {
    mode: "check",
    length: 4,
    onSubmit: ({ mode }): unknown => Promise.resolve(action("onSubmit")(`a passcode to ${mode}`)),
    onDone: (mode) => action("onDone")(mode),
  },
  argTypes: {
    onSubmit: { control: false },
    classNames: { control: false },
    slots: { control: false },
  },
} satisfies Meta<typeof PasscodePrompt>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story["play"]>;

/** Types the same digits into every field and presses the button. */
const send: (text: string, times?: number) => Play =
  (text, times = 1) =>
  async ({ canvas, canvasElement, userEvent }) => {
    const submit = canvas.getByRole("button", { name: /^(Check|Create|Change) passcode$/ });
    for (let time = 0; time < times; time += 1) {
      for (const input of canvasElement.querySelectorAll("input")) {
        await userEvent.clear(input);
        if (text !== "") await userEvent.type(input, text);
      }
      await userEvent.click(submit);
    }
  };

/** One field, one button, and a way on for who has forgotten it, from the first moment. */
export const Check: Story = {};

/** The rules stand before the field. There is no second field to repeat it in: it can be shown. */
export const Create: Story = { args: { mode: "create" } };

/** The passcode that there is, and the one to be. One button shows both. */
export const Update: Story = { args: { mode: "update" } };

/** Who the person is was proved before, by a code that was sent to them: see the two-factor prompt. */
export const Reset: Story = { args: { mode: "reset" } };

/** A range of lengths, rules of the host's own, and a way back. */
export const OtherLengths: Story = {
  args: {
    mode: "create",
    length: { min: 6, max: 12 },
    slots: { hint: "6 to 12 digits, and not your birthday." },
    onCancel: () => action("onCancel")(),
  },
};

/** Masked again when it is sent, and when the window or the page is left. */
export const Shown: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const [input] = canvasElement.querySelectorAll("input");
    if (input) await userEvent.type(input, "0000");
    await userEvent.click(canvas.getByRole("button", { name: "Show passcode" }));
  },
};

/** The server has it. */
export const Checking: Story = {
  args: { onSubmit: () => new Promise(() => {}) },
  play: send("0000"),
};

/** What was submitted is no passcode: it stays, and nothing was sent. */
export const Incomplete: Story = { play: send("00") };

/** The field is empty for the next try. */
export const Wrong: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0012") },
  play: send("0000"),
};

/** Wrong three times: resetting it is what to do next. */
export const WrongThreeTimes: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0012") },
  play: send("0000", 3),
};

/** Wrong five times: people can help too. */
export const WrongFiveTimes: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0012") },
  play: send("0000", 5),
};

/** There is none to check, which is no mistake: it can be created here, and then goes on. */
export const NoneYet: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0010") },
  play: send("0000"),
};

/** There is one already: the person chooses, and until then nothing can be sent. */
export const OneAlready: Story = {
  args: { mode: "create", onSubmit: () => sampleFailure("AUTH-0011") },
  play: send("0000"),
};

/** It could not be created. What was typed stays for the next try, for a minute at most. */
export const NotCreated: Story = {
  args: { mode: "create", onSubmit: () => sampleFailure("AUTH-0014") },
  play: send("0000"),
};

/** It could not be checked. Nobody says that it is wrong, and no try is lost. */
export const NotChecked: Story = {
  args: { onSubmit: () => sampleFailure("AUTH-0015") },
  play: send("0000"),
};

/** It could not be changed: both passcodes stay for the next try. */
export const NotUpdated: Story = {
  args: { mode: "update", onSubmit: () => sampleFailure("AUTH-0016") },
  play: send("0000"),
};

/** It could not be reset. Resetting is not offered as the way out of that. */
export const NotReset: Story = {
  args: { mode: "reset", onSubmit: () => sampleFailure("AUTH-0017") },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const [input] = canvasElement.querySelectorAll("input");
    if (input) await userEvent.type(input, "0000");
    await userEvent.click(canvas.getByRole("button", { name: "Reset passcode" }));
  },
};

/** Nothing is wrong with the passcode: the connection broke. */
export const NotConnected: Story = {
  args: { onSubmit: () => new FluzError({ kind: "network" }) },
  play: send("0000"),
};

/** On the narrowest screen everything stands in one column. */
export const NarrowScreen: Story = {
  args: { mode: "update", onSubmit: () => sampleFailure("AUTH-0012") },
  play: send("0000"),
  // Storybook narrows a story of its own, not one on a page with others.
  tags: ["!autodocs"],
  globals: { viewport: { value: "mobile1", isRotated: false } },
};
