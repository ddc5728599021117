import type { CooldownStorage } from "@fluz-kit/core";
import { createCooldown } from "@fluz-kit/core";
import { afterEach, describe, expect, test, vi } from "vitest";
import { clocks } from "../../support/clocks.ts";

const NOW = 1_790_000_000_000;
const now = () => NOW;
const KEY = "fluz:cd:sign-up";

function createStorage(entries: Record<string, string> = {}) {
  const items = new Map(Object.entries(entries));
  const storage: CooldownStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
  return { items, storage };
}

function refuse(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what is stored", () => {
  test("is a deadline, a number and a wait, whatever is known of the person", () => {
    const { items, storage } = createStorage();
    const cooldown = createCooldown({ flow: "sign-up", storage, now });
    cooldown.switchTo("ann@example.com");
    cooldown.started({ destination: "+1 555 0100" });
    expect([...items]).toEqual([[KEY, `{"a":${NOW + 30_000},"n":1,"w":30000}`]]);
  });

  test("is whole milliseconds, even of a clock that splits them", () => {
    const { items, storage } = createStorage();
    createCooldown({ flow: "sign-up", storage, now: () => NOW + 0.25 }).started();
    expect(items.get(KEY)).toMatch(/^\{"a":\d+,"n":\d+,"w":\d+\}$/);
  });

  test("stays readable after more sends than anyone asks for", () => {
    const { items, storage } = createStorage({ [KEY]: `{"a":${NOW + 1_000},"n":999}` });
    createCooldown({ flow: "sign-up", storage, now }).started();
    expect(items.get(KEY)).toBe(`{"a":${NOW + 300_000},"n":999,"w":300000}`);
  });

  test.each([
    ["without a flow", {}],
    ["without a name for the flow", { flow: "" }],
    ["when the host says so", { flow: "sign-up", persist: false }],
  ])("is nothing %s", (_, options) => {
    const { items, storage } = createStorage();
    const cooldown = createCooldown({ ...options, storage, now });
    cooldown.started();
    expect(items.size).toBe(0);
    expect(cooldown.remainingMs()).toBe(30_000);
  });

  test("is written when something happens, not when somebody looks", () => {
    const { storage } = createStorage();
    const set = vi.spyOn(storage, "setItem");
    const remove = vi.spyOn(storage, "removeItem");
    const cooldown = createCooldown({ flow: "sign-up", storage, now });
    expect(cooldown.availableAt).toBeNull();
    cooldown.refresh();
    expect(remove).not.toHaveBeenCalled();
    cooldown.started();
    expect(cooldown.remainingMs()).toBe(30_000);
    cooldown.refresh();
    expect(set).toHaveBeenCalledTimes(1);
  });

  test("is nothing while nobody waits, even by a clock that starts at zero", () => {
    const { items, storage } = createStorage();
    createCooldown({ flow: "sign-up", storage, now: () => 0 }).reset();
    expect(items.size).toBe(0);
  });

  test("goes when the wait is over", () => {
    let at = NOW;
    const { items, storage } = createStorage();
    const cooldown = createCooldown({ flow: "sign-up", storage, now: () => at });
    cooldown.started();
    at += 30_000;
    cooldown.refresh();
    expect(items.size).toBe(0);
    expect(cooldown.sends).toBe(1);
  });
});

describe("after a reload", () => {
  test("the wait and the ladder go on where they were", () => {
    let at = NOW;
    const { storage } = createStorage();
    const options = { flow: "sign-up", storage, now: () => at };
    const first = createCooldown(options);
    first.started();
    first.started({ retryAfterMs: 400_000 });
    at += 100_000;
    const second = createCooldown(options);
    expect(second.remainingMs()).toBe(300_000);
    expect(second.getSnapshot().remainingSeconds).toBe(300);
    second.started();
    expect(second.remainingMs()).toBe(120_000);
  });

  test("another flow does not wait", () => {
    const { storage } = createStorage({ [KEY]: `{"a":${NOW + 30_000},"n":1}` });
    expect(createCooldown({ flow: "log-in", storage, now }).remainingMs()).toBe(0);
  });

  test.each([
    ["over", `{"a":${NOW},"n":1}`],
    ["over long since", `{"a":1,"n":1}`],
    ["beyond the longest wait", `{"a":${NOW + 900_001},"n":1}`],
    ["huge", `{"a":${"9".repeat(400)},"n":1}`],
    ["of too many sends", `{"a":${NOW + 1_000},"n":1000}`],
    ["negative", `{"a":-1,"n":1}`],
    ["not a number", `{"a":NaN,"n":1}`],
    ["in powers of ten", `{"a":1e99,"n":1}`],
    ["of another shape", `{"a":${NOW + 1_000},"n":1,"phone":"+1"}`],
    ["before something else", `{"a":${NOW + 1_000},"n":1} `],
    ["after something else", ` {"a":${NOW + 1_000},"n":1}`],
    ["empty", ""],
    ["no JSON", "<html>"],
  ])("an entry that is %s makes nobody wait, and is removed", (_, entry) => {
    const { items, storage } = createStorage({ [KEY]: entry });
    const cooldown = createCooldown({ flow: "sign-up", storage, now });
    expect(cooldown.remainingMs()).toBe(0);
    expect(cooldown.sends).toBe(0);
    expect(items.size).toBe(0);
  });

  test("the longest wait is restored", () => {
    const { storage } = createStorage({ [KEY]: `{"a":${NOW + 900_000},"n":3}` });
    const cooldown = createCooldown({ flow: "sign-up", storage, now });
    expect(cooldown.remainingMs()).toBe(900_000);
    expect(cooldown.sends).toBe(3);
  });
});

describe("where storage is blocked", () => {
  test("the wait works without it", () => {
    const storage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    const cooldown = createCooldown({ flow: "sign-up", storage, now });
    cooldown.started();
    expect(cooldown.remainingMs()).toBe(30_000);
    cooldown.reset();
    expect(cooldown.remainingMs()).toBe(0);
  });

  test("reading the property may throw", () => {
    vi.stubGlobal("sessionStorage", undefined);
    Object.defineProperty(globalThis, "sessionStorage", { get: refuse, configurable: true });
    const cooldown = createCooldown({ flow: "sign-up", now });
    cooldown.started();
    expect(cooldown.remainingMs()).toBe(30_000);
  });

  test.each([[null], [undefined], ["text"], [{}], [{ getItem: refuse, setItem: refuse }]])(
    "%s in its place is none",
    (value) => {
      vi.stubGlobal("sessionStorage", value);
      const cooldown = createCooldown({ flow: "sign-up", now });
      cooldown.started();
      expect(cooldown.remainingMs()).toBe(30_000);
    },
  );
});

test("the storage of the session is used unless told otherwise", () => {
  const { items, storage } = createStorage();
  vi.stubGlobal("sessionStorage", storage);
  createCooldown({ flow: "sign-up", storage: null, now }).started();
  expect(items.size).toBe(0);
  createCooldown({ flow: "sign-up", now }).started();
  expect(items.size).toBe(1);
});

test("a storage that can only be read is not believed", () => {
  const getItem = () => `{"a":${NOW + 12_000},"n":1}`;
  vi.stubGlobal("sessionStorage", { getItem });
  expect(createCooldown({ flow: "sign-up", now }).remainingMs()).toBe(0);
});

test.each<[string, unknown]>([
  ["without a way to read", { setItem() {}, removeItem() {} }],
  ["without a way to write", { getItem: () => null, removeItem() {} }],
  ["without a way to forget", { getItem: () => null, setItem() {} }],
  ["that is no object", 7],
])("a storage %s is left alone, and the wait is kept in memory", (_, storage) => {
  vi.stubGlobal("sessionStorage", storage);
  const cooldown = createCooldown({ flow: "sign-up", now });
  cooldown.started();
  expect(cooldown.availableAt).toBe(NOW + 30_000);
  cooldown.reset();
  expect(cooldown.availableAt).toBeNull();
});

describe("what is stored is believed no further than the wait that was begun", () => {
  test.each([
    ["a clock set back by ten minutes", `{"a":${NOW + 620_000},"n":1,"w":30000}`, 30_000],
    ["a wait that has run for a while", `{"a":${NOW + 12_000},"n":1,"w":30000}`, 12_000],
    ["an entry of an older version", `{"a":${NOW + 12_000},"n":1}`, 12_000],
    ["a clock set back by an hour", `{"a":${NOW + 3_630_000},"n":1,"w":30000}`, 0],
    ["a whole wait of nothing", `{"a":${NOW + 12_000},"n":1,"w":0}`, 0],
    ["a whole wait that is huge", `{"a":${NOW + 12_000},"n":1,"w":9999999}`, 0],
  ])("%s", (_, entry, left) => {
    const { storage } = createStorage({ [KEY]: entry });
    const cooldown = createCooldown({ flow: "sign-up", storage, now });
    expect(cooldown.remainingMs()).toBe(left);
  });

  test("and what somebody else has stored meanwhile is theirs", () => {
    const { items, storage } = createStorage();
    vi.useFakeTimers({ toFake: [...clocks], now: NOW });
    const mount = () => createCooldown({ flow: "sign-up", storage });
    mount().started({ retryAfterMs: 5_000 });
    items.set(KEY, `{"a":${NOW + 60_000},"n":2,"w":60000}`);
    expect(mount().remainingMs()).toBe(60_000);
    expect(mount().sends).toBe(2);
  });

  test("and not once more with each mount", () => {
    let at = NOW;
    const { storage } = createStorage({ [KEY]: `{"a":${NOW + 620_000},"n":1,"w":30000}` });
    const mount = () => createCooldown({ flow: "sign-up", storage, now: () => at });
    mount();
    at += 20_000;
    expect(mount().remainingMs()).toBe(10_000);
  });
});

describe("a storage that is not what it says", () => {
  /** Storage that does this, whatever it is asked for. */
  const doing = (answer: () => unknown): CooldownStorage =>
    Object.assign(Object.create(null), { getItem: answer, setItem: answer, removeItem: answer });

  test.each<[string, () => unknown]>([
    ["promises its answers", () => Promise.resolve(`{"a":${NOW + 5_000},"n":1}`)],
    ["breaks its promises", () => Promise.reject(new Error("full"))],
    ["answers with something else", () => ({ length: 3 })],
    ["answers with what cannot be awaited", () => new Proxy({}, { get: refuse })],
  ])("and %s is done without", async (_, answer) => {
    const cooldown = createCooldown({ flow: "sign-up", storage: doing(answer), now });
    cooldown.started();
    expect(cooldown.remainingMs()).toBe(30_000);
    cooldown.reset();
    expect(cooldown.remainingMs()).toBe(0);
    // A promise that nobody listens to would end the run.
    await Promise.resolve();
  });

  test("is named to developers once, and so is a flow that is no text", async () => {
    vi.resetModules();
    const fresh = await import("@fluz-kit/core");
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const options = JSON.parse('{"flow":7,"storage":{}}');
    fresh.createCooldown(options);
    fresh.createCooldown(options).started();
    expect(warn.mock.calls.flat().map(String)).toEqual([
      expect.stringMatching(/^Fluz Kit: the `flow` of createCooldown\(\).+ Pass a name/),
      expect.stringMatching(/^Fluz Kit: the `storage` of createCooldown\(\).+ Pass sessionStorage/),
    ]);
  });
});
