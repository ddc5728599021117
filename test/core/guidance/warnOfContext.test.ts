import { beforeEach, expect, test, vi } from "vitest";

let warn = vi.spyOn(console, "warn");
let guide: (context: unknown) => void;

beforeEach(async () => {
  // What was said once is said no more, so every test gets a kit of its own.
  vi.resetModules();
  const { FluzError, resolveGuidance } = await import("@fluz-kit/core");
  const resolve: (...values: never[]) => unknown = resolveGuidance;
  const failure = new FluzError({ kind: "api", code: "AUTH-0006" });
  guide = (context) => void Reflect.apply(resolve, undefined, [failure, context]);
  warn = vi.spyOn(console, "warn").mockImplementation(() => {});
});

const misuses: readonly [string, unknown, RegExp][] = [
  [
    "a context that is no object",
    null,
    /the `context` of resolveGuidance\(\) is not an object, so .+ Pass/,
  ],
  [
    "an operation that nobody knows",
    { operation: "logn" },
    /`context.operation`.*unknown, so.*Pass one/,
  ],
  ["authenticated in words", { authenticated: "yes" }, /`context.authenticated`.*Pass Boolean/],
  ["an attempt in words", { attempt: "three" }, /`context.attempt`.*not a number, so.*Pass/],
  [
    "a previous failure unread",
    { previous: "timeout" },
    /`context.previous`.*not a FluzError, so.*Pass/,
  ],
  ["an unknown policy", { enumerationPolicy: "none" }, /`context.enumerationPolicy`.*hides.*Pass/],
  [
    "a broken catalogue",
    { catalogue: { policies: { "AUTH-0006": { severity: "fatal" } } } },
    /`context.catalogue`.*general catalogue was used\. Pass what extendCatalogue/,
  ],
];

test.each(misuses)("development warns once of %s", (_, context, text) => {
  guide(context);
  guide(context);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(String(warn.mock.calls[0])).toMatch(/^Fluz Kit: /);
  expect(String(warn.mock.calls[0])).toMatch(text);
});

test("production says nothing of any of it", () => {
  vi.stubEnv("NODE_ENV", "production");
  for (const [, context] of misuses) guide(context);
  expect(warn).not.toHaveBeenCalled();
});

test("of a right context there is nothing to say", () => {
  guide(undefined);
  guide({});
  guide({ operation: "login", authenticated: true, attempt: 3, previous: null });
  guide({ operation: "other", authenticated: false, enumerationPolicy: "uniform" });
  guide({ enumerationPolicy: "explicit" });
  guide({ enumerationPolicy: "neutral" });
  expect(warn).not.toHaveBeenCalled();
});
