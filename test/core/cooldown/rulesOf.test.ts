import { createCooldown } from "@fluz-kit/core";
import { expect, test, vi } from "vitest";

function throwing(): never {
  throw new Error("trap");
}

/** The first waits of a cooldown with such options. */
function waitsWith(options: object): unknown[] {
  const cooldown = createCooldown({ ...options, now: () => 0 });
  cooldown.failed();
  const failed = cooldown.remainingMs();
  cooldown.started();
  return [failed, cooldown.remainingMs()];
}

test.each<[string, unknown]>([
  ["a text", "30000"],
  ["a number", 30_000],
  ["nothing", null],
  ["an empty list", []],
  ["a list of texts", ["30000"]],
  ["a list with something else in it", [1_000, NaN]],
  ["something like a list", { length: 1, 0: 1_000 }],
  ["a list that throws", new Proxy([1_000], { get: throwing })],
])("a ladder that is %s is none", (_, ladder) => {
  vi.stubEnv("NODE_ENV", "production");
  expect(waitsWith({ ladderMs: ladder, failedLadderMs: ladder })).toEqual([5_000, 30_000]);
});

test("a ladder cannot be changed from outside once it holds", () => {
  const ladderMs = [7_000];
  const cooldown = createCooldown({ ladderMs, now: () => 0 });
  ladderMs[0] = 800_000;
  cooldown.started();
  expect(cooldown.remainingMs()).toBe(7_000);
});

test.each([["60000"], [null], [NaN], [{}], [-1], [7n]])("a longest wait of %s is none", (maxMs) => {
  const options: object = { now: () => 0, maxMs };
  const cooldown = createCooldown({ ...options });
  cooldown.throttled({ retryAfterMs: 1e12 });
  expect(cooldown.remainingMs()).toBe(900_000);
});

test("a ladder that is no list is named to developers once", async () => {
  vi.resetModules();
  const fresh = await import("@fluz-kit/core");
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const options = JSON.parse('{"ladderMs":30000,"failedLadderMs":[5000]}');
  fresh.createCooldown(options);
  fresh.createCooldown(options);
  expect(warn.mock.calls.flat()).toEqual([
    expect.stringMatching(/^Fluz Kit: the `ladderMs` of createCooldown\(\).+ Pass milliseconds/),
  ]);
});
