import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
});

/** Gives settings that are none, three times over. */
async function makeMistakes() {
  const { fluzRefetchInterval, reportFailures } = await import("@fluz-kit/react-query");
  const said = vi.spyOn(console, "warn").mockImplementation(() => {});
  for (let time = 0; time < 3; time += 1) {
    fluzRefetchInterval(Number.NaN);
    Reflect.apply(reportFailures, undefined, [new QueryClient()]);
  }
  return said.mock.calls.flat().map(String);
}

test("in development each mistake is told once, in the kit's name, with how to mend it", async () => {
  expect(await makeMistakes()).toEqual([
    expect.stringMatching(/^Fluz Kit: fluzRefetchInterval\(\) was given .+ Pass the milliseconds/),
    expect.stringMatching(/^Fluz Kit: reportFailures\(\) was called without .+ Call it as/),
  ]);
});

test("in production nothing is said", async () => {
  vi.stubEnv("NODE_ENV", "production");
  expect(await makeMistakes()).toEqual([]);
});

test("an interval of 0 turns polling off without a word", async () => {
  const { fluzRefetchInterval } = await import("@fluz-kit/react-query");
  const state = { status: "success", data: null, error: null };
  expect(fluzRefetchInterval(0)({ state })).toBe(false);
});
