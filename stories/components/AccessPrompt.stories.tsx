import { AccessPrompt, FluzProvider } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import { storyActions } from "../support/storyActions.ts";
import "../support/form.css";

const scopeLabels = {
  LIST_PAYMENT: "See your payments",
  MAKE_DEPOSIT: "Add money to your account",
};

const inApplication: Decorator = (Story) => (
  <FluzProvider
    appName="Rent Right"
    scopeLabels={scopeLabels}
    support={{ type: "email", address: "help@example.com" }}
    actions={storyActions}
  >
    <div className="story-Form">
      <Story />
    </div>
  </FluzProvider>
);

const meta = {
  title: "Components/Access prompt",
  component: AccessPrompt,
  decorators: [inApplication],
  args: { error: sampleFailure("AUTH-0031"), scopes: ["LIST_PAYMENT", "MAKE_DEPOSIT"] },
  argTypes: {
    error: { control: false },
    attempt: { control: { type: "number", min: 1, max: 6 } },
    actions: { control: false },
    classNames: { control: false },
  },
} satisfies Meta<typeof AccessPrompt>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is asked for, in the application's words, and a way to say no. */
export const Asked: Story = {};

/** Ids that the application has no words for are one general phrase. */
export const UnknownAccess: Story = {
  args: { scopes: ["LIST_PAYMENT", "VIEW_CARDS", "EDIT_CARDS"] },
};

/** Nobody has said which access is missing: then nothing is listed. */
export const WithoutList: Story = { args: { scopes: [] } };

/** The button leads to Fluz's consent page, for what is missing alone. */
export const ToConsentPage: Story = {
  args: {
    actions: { grantAccess: undefined },
    authorization: {
      clientId: "rent-right",
      redirectUri: "https://rent.example.com/granted",
      state: "one-value-nobody-can-guess",
    },
  },
};

/** Turned down twice: it stops asking, and support is a way on. */
export const TurnedDown: Story = { args: { attempt: 3 } };

/** On the narrowest screen the buttons stack. */
export const NarrowScreen: Story = {
  // Storybook narrows a story of its own, not one on a page with others.
  tags: ["!autodocs"],
  globals: { viewport: { value: "mobile1", isRotated: false } },
};
