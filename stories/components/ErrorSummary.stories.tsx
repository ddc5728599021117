import { ErrorSummary, FluzProvider } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";
import { operationNames } from "../catalogue/operationsOf.ts";
import { sampleFailure } from "../catalogue/sampleFailure.ts";
import { storyActions } from "../support/storyActions.ts";
import { TwoErrors } from "../support/TwoErrors.tsx";
import "../support/form.css";

const inForm: Decorator = (Story) => (
  <form className="story-Form" onSubmit={(event) => event.preventDefault()}>
    <Story />
  </form>
);

const inApplication: Decorator = (Story) => (
  <FluzProvider support={{ type: "email", address: "help@example.com" }} actions={storyActions}>
    <Story />
  </FluzProvider>
);

const meta = {
  title: "Components/Error summary",
  component: ErrorSummary,
  decorators: [inForm, inApplication],
  argTypes: {
    error: { control: false },
    operation: { control: "select", options: [...operationNames, "other"] },
    headingLevel: { control: { type: "number", min: 2, max: 6 } },
    actions: { control: false },
    classNames: { control: false },
  },
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two fields at once. Each item leads to its field, which says the same and keeps its own steps. */
export const TwoFields: Story = {
  args: { error: [sampleFailure("AUTH-0026"), sampleFailure("AUTH-0027")], operation: "register" },
  render: ({ error, operation }) => <TwoErrors errors={error} operation={operation} />,
};

/** What belongs to no field has its steps below the list, each once. */
export const BesidesFields: Story = {
  args: {
    error: [sampleFailure("AUTH-0025"), sampleFailure("AUTH-0013"), sampleFailure("AUTH-0004")],
    operation: "register",
  },
};

/** One error alone is no list, but a banner. */
export const OneError: Story = {
  args: { error: sampleFailure("AUTH-0025"), operation: "register" },
};

/** On the narrowest screen. */
export const NarrowScreen: Story = {
  ...TwoFields,
  // Storybook narrows a story of its own, not one on a page with others.
  tags: ["!autodocs"],
  globals: { viewport: { value: "mobile1", isRotated: false } },
};
