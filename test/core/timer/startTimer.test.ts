import { createCooldown } from "@fluz-kit/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test("nothing runs for a cooldown that nobody watches", () => {
  createCooldown().started();
  expect(vi.getTimerCount()).toBe(0);
});

test("one timer runs for all who watch, and none once they have gone", () => {
  const cooldown = createCooldown();
  cooldown.started();
  const leave = [cooldown.subscribe(() => {}), cooldown.subscribe(() => {})];
  expect(vi.getTimerCount()).toBe(1);
  leave[0]?.();
  expect(vi.getTimerCount()).toBe(1);
  leave[1]?.();
  expect(vi.getTimerCount()).toBe(0);
});

test("no timer is left when the wait is over, though somebody still watches", () => {
  const cooldown = createCooldown();
  cooldown.started();
  cooldown.subscribe(() => {});
  vi.advanceTimersByTime(30_000);
  expect(vi.getTimerCount()).toBe(0);
});
