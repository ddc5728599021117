import type { Decorator } from "@storybook/react-vite";
import { MagicValues } from "./MagicValues.tsx";

/** Puts a list of what to try beside a story. */
export function withMagicValues(endings: readonly string[]): Decorator {
  return (Story) => (
    <div className="story-Flow">
      <Story />
      <MagicValues endings={endings} />
    </div>
  );
}
