import type { StoryObj } from "@storybook/react-vite";
import type { EntryKey } from "./EntryKey.ts";
import type { EntryPreview } from "./EntryPreview.tsx";

/** The story of one code or condition. */
export function storyOf(
  entry: EntryKey,
): StoryObj<typeof EntryPreview> & { args: { entry: EntryKey } } {
  return { args: { entry } };
}
