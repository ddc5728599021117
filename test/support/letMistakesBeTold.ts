import { beforeEach, vi } from "vitest";

/** For files that try values of every kind: what the developer is told of odd ones is not what they are about. */
export function letMistakesBeTold(): void {
  beforeEach(() => {
    const print = console.error;
    vi.spyOn(console, "error").mockImplementation((...values: unknown[]) => {
      if (!/^Fluz Kit: (?:an (?:answer|error) |the GraphQL server )/.test(String(values[0])))
        print(...values);
    });
  });
}
