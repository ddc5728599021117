import { expect, test, vi } from "vitest";
import { readManifest } from "../support/sources.ts";

const packages = ["core", "messages", "react", "react-query"] as const;

const doors = packages.flatMap((name) => {
  const manifest = readManifest(`packages/${name}/package.json`);
  return Object.keys(manifest.exports)
    .filter((door) => !/\.(css|json)$|\*/.test(door))
    .map((door) => manifest.name + door.slice(1));
});

const shared = [
  Object,
  Array,
  Function,
  String,
  Number,
  RegExp,
  Promise,
  Error,
  Map,
  Set,
  Date,
  Symbol,
];

/** Everything that a module could leave behind where it is imported. */
function world() {
  const own = (value: object) =>
    Reflect.ownKeys(value).map(
      (key) => [key, Object.getOwnPropertyDescriptor(value, key)?.value] as const,
    );
  return {
    globals: Reflect.ownKeys(globalThis)
      .map(String)
      .filter((name) => !name.startsWith("__vite")),
    natives: shared.flatMap((native) => [...own(native), ...own(native.prototype)]),
    listeners: process.eventNames().map((name) => [name, process.listenerCount(name)]),
    timers: process.getActiveResourcesInfo().filter((name) => name === "Timeout").length,
  };
}

test.each(doors)("%s opens in plain Node, and leaves everything as it was", async (door) => {
  expect("document" in globalThis).toBe(false);
  // React itself, and what else it rests on, is not the kit's to answer for.
  await import("react");
  await import("@tanstack/react-query");
  vi.resetModules();
  const before = world();
  const opened: unknown = await import(/* @vite-ignore */ door);
  expect(opened).toBeTypeOf("object");
  const after = world();
  expect(after.globals).toEqual(before.globals);
  const changed = after.natives.filter(
    ([key, value], index) =>
      key !== before.natives[index]?.[0] || !Object.is(value, before.natives[index][1]),
  );
  expect(changed.map(([key]) => String(key))).toEqual([]);
  expect(after.natives).toHaveLength(before.natives.length);
  expect(after.listeners).toEqual(before.listeners);
  expect(after.timers).toBeLessThanOrEqual(before.timers);
});
