import { caught } from "../support/createSessionScene.ts";
import { beforeEach, expect, test, vi } from "vitest";

const load = async () => ({
  ...(await import("@fluz-kit/core")),
  ...(await import("@fluz-kit/core/internal")),
});

type Kit = Awaited<ReturnType<typeof load>>;

/** Calls a method with what its types forbid. */
function call(owner: object, name: string, ...values: unknown[]): unknown {
  const method: unknown = Reflect.get(owner, name);
  return typeof method === "function" && Reflect.apply(method, owner, values);
}

/** What a host in JavaScript does wrong, and all that development says of it. */
const misuses: readonly [string, "warn" | "error", (kit: Kit) => unknown, RegExp][] = [
  [
    "a failure that was not read",
    "warn",
    ({ createAttempts }) => call(createAttempts(), "record", "boom"),
    /^attempts were given a failure that is not a FluzError, so .+ Record what readFailure\(\) returned, or nothing if that was null\.$/,
  ],
  [
    "a listener that is none",
    "warn",
    ({ createAttempts }) => call(createAttempts(), "subscribe", null),
    /^subscribe\(\) was given a listener that is not a function, so it is never called\. Pass a function\.$/,
  ],
  [
    "a listener that throws",
    "warn",
    ({ createAttempts, FluzError }) => {
      const attempts = createAttempts();
      attempts.subscribe(() => {
        throw new Error("of the host's");
      });
      attempts.record(new FluzError({ kind: "server" }));
    },
    /^a listener threw an error\. The error was dropped, so .+ still called\. Catch errors inside the listener\.$/,
  ],
  [
    "a state of the code step that is none",
    "warn",
    (kit) => call(kit, "twoFactorTransition", {}, { type: "accepted" }),
    /^twoFactorTransition\(\) was given a state that it did not return, so the step starts over\. Begin with twoFactorStart, and pass back each state that you get\.$/,
  ],
  [
    "a state of the passcode step that is none",
    "warn",
    (kit) => call(kit, "passcodeTransition", {}, { type: "accepted" }),
    /^passcodeTransition\(\) was given a state that it did not return, so the step starts over\. Begin with passcodeStart\(\), and pass back each state that you get\.$/,
  ],
  [
    "a passcode of no length",
    "error",
    (kit) => call(kit, "readPasscode", "1", "six"),
    /^the length of a passcode is neither .+ digits is accepted\. Pass what your API requires: length=\{6\}, or length=\{\{ min: 6, max: 10 \}\}\.$/,
  ],
  [
    "a code of no length",
    "error",
    (kit) => call(kit, "readCodeInput", "1", "six"),
    /^the length of a code is of type string, which is not a whole number from 1 to 64, so .+ says of one that has expired\. Pass a number, not a string: length=\{6\}\.$/,
  ],
  [
    "a `replay` that nobody knows",
    "warn",
    async ({ createSessionRefresher, FluzError }) => {
      const session = createSessionRefresher({ refresh: () => true });
      const ended = new FluzError({ kind: "api", code: "AUTH-0019" });
      await caught(
        Promise.resolve(call(session, "run", () => Promise.reject(ended), { replay: "reads" })),
      );
    },
    /^`replay` has an unknown value, so .+ only if nothing of it was done\. Pass "always" for reads, "authentication-only" or "never"\.$/,
  ],
  [
    "a session that is none",
    "warn",
    (kit) => call(kit, "runOperation", () => "done", { session: {} }),
    /^`session` has no run\(\) method, so .+ not renewed\. Pass what createSessionRefresher\(\) returned\.$/,
  ],
  [
    "a wait that is no number",
    "warn",
    ({ createCooldown }) => call(createCooldown(), "throttled", { retryAfterMs: "30" }),
    /^the `retryAfterMs` passed to a cooldown is not a number, so .+ of its own\. Pass error\.retryAfterMs\.$/,
  ],
  [
    "a destination that is no text",
    "warn",
    ({ createCooldown }) => call(createCooldown(), "switchTo", { phone: "1" }),
    /^the `destination` passed to a cooldown is not a string, so .+ another destination\. Pass a string\.$/,
  ],
  [
    "a clock that is no function",
    "warn",
    (kit) => call(kit, "createCooldown", { now: 7 }),
    /^the `now` of createCooldown\(\) did not give a time, so .+ Pass a function that returns milliseconds, such as Date\.now\.$/,
  ],
];

let said: string[] = [];
let kit: Kit;

beforeEach(async () => {
  // What was said once is said no more, so every test gets a kit of its own.
  vi.resetModules();
  kit = await load();
  said = [];
  for (const how of ["warn", "error"] as const) {
    vi.spyOn(console, how).mockImplementation((text) => void said.push(`${how}: ${text}`));
  }
});

test.each(misuses)(
  "development says once, in the kit's name, of %s",
  async (_, how, misuse, text) => {
    for (let time = 0; time < 3; time += 1) await misuse(kit);
    expect(said).toHaveLength(1);
    const begins = `${how}: Fluz Kit: `;
    expect(said[0]).toMatch(new RegExp(`^${begins}`));
    expect(said[0]?.slice(begins.length)).toMatch(text);
  },
);

test("development says of each misuse, whatever it has said of others", async () => {
  for (const [, , misuse] of misuses) await misuse(kit);
  expect(new Set(said).size).toBe(misuses.length);
});

test("development says nothing of a cooldown that is used as it should be", () => {
  const cooldown = kit.createCooldown({ now: () => 7, ladderMs: [1_000] });
  cooldown.started({ retryAfterMs: 5_000, destination: "+1 555 0100" });
  cooldown.throttled({ retryAfterMs: null });
  cooldown.switchTo("ann@example.com");
  expect(said).toEqual([]);
});

test("production says nothing of any of it", async () => {
  vi.stubEnv("NODE_ENV", "production");
  for (const [, , misuse] of misuses) await misuse(kit);
  expect(said).toEqual([]);
});
