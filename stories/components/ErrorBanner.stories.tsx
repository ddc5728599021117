import { FluzError } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { action } from "storybook/actions";
import { operationNames } from "../catalogue/operationsOf.ts";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import { storyActions } from "../support/storyActions.ts";
import "../support/form.css";

const inForm: Decorator = (Story) => (
  <form className="story-Form" onSubmit={(event) => event.preventDefault()}>
    <Story />
  </form>
);

const inApplication: Decorator = (Story, { parameters }) =>
  parameters["bare"] === true ? (
    <Story />
  ) : (
    <FluzProvider support={{ type: "email", address: "help@example.com" }} actions={storyActions}>
      <Story />
    </FluzProvider>
  );

const meta = {
  title: "Components/Error banner",
  component: ErrorBanner,
  decorators: [inForm, inApplication],
  argTypes: {
    error: { control: false },
    operation: { control: "select", options: [...operationNames, "other"] },
    attempt: { control: { type: "number", min: 1, max: 6 } },
    actions: { control: false },
    dismissible: { control: "boolean" },
    onDismiss: { control: false },
    classNames: { control: false },
  },
} satisfies Meta<typeof ErrorBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An error: something failed on the other side, and the person can try again. */
export const AtFault: Story = {
  args: { error: sampleFailure("AUTH-0025"), operation: "register" },
};

/** Nothing is lost yet: the connection is. */
export const Warning: Story = { args: { error: sampleFailure("NETWORK") } };

/** Nothing on this screen helps; support leads. */
export const Critical: Story = {
  args: { error: sampleFailure("AUTH-0030"), operation: "login" },
};

/** Not an error but a next step. */
export const NextStep: Story = {
  args: { error: sampleFailure("AUTH-0010"), operation: "checkPasscode" },
};

/** It has failed three times: support comes first, with a reference to quote. */
export const WithSupportReference: Story = {
  args: {
    error: new FluzError({ kind: "server", httpStatus: 500, requestId: "req-7f3a-19c2" }),
    attempt: 3,
  },
};

/** The server has said how long to wait. The button says so too when it is pressed early. */
export const Waiting: Story = {
  args: {
    error: new FluzError({ kind: "rate-limited", httpStatus: 429, retryAfterMs: 600_000 }),
  },
};

/** The person may take it away. */
export const Dismissible: Story = {
  args: { error: sampleFailure("SERVER"), dismissible: true },
};

/** The longest words there are, on the narrowest screen. */
export const NarrowScreen: Story = {
  args: { error: sampleFailure("AUTH-0013"), operation: "socialLogin", attempt: 2 },
  // Storybook narrows a story of its own, not one on a page with others.
  tags: ["!autodocs"],
  globals: { viewport: { value: "mobile1", isRotated: false } },
};

/** No provider and no handlers. What needs neither still works: the form is sent again. */
export const OnItsOwn: Story = {
  args: { error: sampleFailure("SERVER"), actions: { retry: () => {} } },
  parameters: { bare: true },
};

/** A press on the link goes through the router of the application, and opening it in a tab still works. */
export const LinkOfApplication: Story = {
  args: { error: sampleFailure("AUTH-0019"), actions: { reauthenticate: "/login" } },
  decorators: (Story) => (
    <FluzProvider navigate={action("navigate")}>
      <Story />
    </FluzProvider>
  ),
};
