import { FluzProvider, GuidanceView } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { operationNames } from "../catalogue/operationsOf.ts";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import { storyActions } from "../support/storyActions.ts";
import "../support/form.css";

const { goBack: _, ...actions } = storyActions;

const inApplication: Decorator = (Story) => (
  <FluzProvider
    appName="Rent Right"
    scopeLabels={{ LIST_PAYMENT: "See your payments" }}
    support={{ type: "email", address: "help@example.com" }}
    actions={actions}
  >
    <div className="story-Form">
      <Story />
    </div>
  </FluzProvider>
);

const form = (
  <form aria-label="Passcode" onSubmit={(event) => event.preventDefault()}>
    <div className="story-Field">
      <label htmlFor="name">Name for this payment</label>
      <input id="name" autoComplete="off" defaultValue="Rent, November" />
    </div>
    <button>Go on</button>
  </form>
);

const meta = {
  title: "Components/Guidance view",
  component: GuidanceView,
  decorators: [inApplication],
  args: { children: form },
  argTypes: {
    error: { control: false },
    operation: { control: "select", options: [...operationNames, "other"] },
    children: { control: false },
    actions: { control: false },
    classNames: { control: false },
  },
} satisfies Meta<typeof GuidanceView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is wrong: the form stands alone. */
export const NothingWrong: Story = { args: { error: null } };

/** What the form can get over stands above it. */
export const AboveTheForm: Story = { args: { error: sampleFailure("SERVER") } };

/** What comes first stands in its place. "Go back" brings the form back, with what was typed in it. */
export const InItsPlace: Story = {
  args: { error: sampleFailure("AUTH-0010"), operation: "checkPasscode" },
};

/** Missing access is asked for. */
export const AskingForAccess: Story = {
  args: { error: sampleFailure("AUTH-0031"), scopes: ["LIST_PAYMENT"] },
};

/** Nothing here helps any more. */
export const OnItsOwnScreen: Story = {
  args: { error: sampleFailure("AUTH-0030"), operation: "login" },
};
