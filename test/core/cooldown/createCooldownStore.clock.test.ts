import type { CooldownStorage } from "@fluz-kit/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { clocks } from "../../support/clocks.ts";

const NOW = 1_790_000_000_000;
const KEY = "fluz:cd:sign-up";

function createStorage() {
  const items = new Map<string, string>();
  const storage: CooldownStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  return { items, storage };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("what is stored is believed no further than the wait that was begun", () => {
  /** The device's clock is one for a whole page, and what it was set back by stays. */
  const onNewPage = async () => {
    vi.resetModules();
    return (await import("@fluz-kit/core")).createCooldown;
  };

  test("and is put right once the device's clock is set back", async () => {
    const createCooldown = await onNewPage();
    const { items, storage } = createStorage();
    vi.useFakeTimers({ toFake: [...clocks], now: NOW });
    const cooldown = createCooldown({ flow: "sign-up", storage });
    cooldown.started();
    vi.advanceTimersByTime(10_000);
    vi.setSystemTime(NOW - 3_600_000);
    expect(cooldown.remainingMs()).toBe(20_000);
    expect(items.get(KEY)).toBe(`{"a":${NOW - 3_580_000},"n":1,"w":30000}`);
    // Another mount knows it by the better clock, and a wait that is over is not put back.
    expect(createCooldown({ flow: "sign-up", storage }).remainingMs()).toBe(20_000);
    vi.advanceTimersByTime(20_000);
    expect(cooldown.remainingMs()).toBe(0);
    vi.setSystemTime(NOW - 7_200_000);
    expect(cooldown.remainingMs()).toBe(0);
    expect(items.size).toBe(0);
  });

  test.each([1_000, 3_600_000])(
    "and another mount knows its end, though the clock was set back by %d ms unseen",
    async (ms) => {
      const createCooldown = await onNewPage();
      const { storage } = createStorage();
      vi.useFakeTimers({ toFake: [...clocks], now: NOW });
      createCooldown({ flow: "sign-up", storage }).started();
      vi.advanceTimersByTime(10_000);
      vi.setSystemTime(Date.now() - ms);
      for (let mount = 0; mount < 2; mount += 1) {
        expect(createCooldown({ flow: "sign-up", storage }).remainingMs()).toBe(20_000);
      }
    },
  );
});
