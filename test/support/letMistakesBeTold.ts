import { beforeEach, vi } from "vitest";

/** For files that try values of every kind: what the developer is told of odd ones is not what they are about. */
export function letMistakesBeTold(): void {
  beforeEach(() => {
    // What is said there beside these is unexpected, as everywhere.
    // oxlint-disable-next-line no-console
    const print = console.error;
    vi.spyOn(console, "error").mockImplementation((...values: unknown[]) => {
      if (!/^Fluz Kit: (?:an (?:answer|error) |the GraphQL server )/.test(String(values[0])))
        print(...values);
    });
  });
}
