import { afterEach, beforeEach, vi } from "vitest";

/** Lets Mantine be drawn in the tests of a file, and leaves nothing of it on the page. */
export function mantineInJsdom(): void {
  beforeEach(() => {
    // jsdom has none, and Mantine asks whether the person likes it dark.
    const query = { matches: false, addEventListener() {}, removeEventListener() {} };
    vi.stubGlobal("matchMedia", () => query);
  });
  afterEach(() => document.documentElement.removeAttribute("data-mantine-color-scheme"));
}
