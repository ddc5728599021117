import { FluzErrorBoundary, FluzProvider } from "@fluz-kit/react";
import type { Decorator, Meta, StoryObj } from "@storybook/react-vite";

const inApplication: Decorator = (Story) => (
  <FluzProvider support={{ type: "email", address: "help@example.com" }}>
    <Story />
  </FluzProvider>
);

const meta = {
  title: "Components/Error boundary",
  component: FluzErrorBoundary,
  decorators: [inApplication],
  args: { children: <h1>Your account</h1> },
  argTypes: {
    children: { control: false },
    fallback: { control: false },
    resetKeys: { control: false },
    actions: { control: false },
  },
} satisfies Meta<typeof FluzErrorBoundary>;

export default meta;

/** Nothing is thrown: the children stand as they are. What is thrown becomes an error screen in their place. */
export const Whole: StoryObj<typeof meta> = {};
