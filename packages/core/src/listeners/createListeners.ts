import { warnOnce } from "../development.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Those who want to be told of changes. */
export interface Listeners {
  /** Adds one; what is returned takes it away again, and may be called any number of times. */
  readonly add: (listener: unknown) => () => void;
  /** Tells everybody, in order. What one of them throws keeps nobody from being told. */
  readonly tell: () => void;
  readonly isEmpty: () => boolean;
}

export function createListeners(): Listeners {
  // Two who share a function are still two.
  const entries = new Set<{ readonly listener: () => unknown }>();
  return {
    add(listener) {
      if (!isFunction(listener)) {
        if (process.env.NODE_ENV !== "production") {
          warnOnce(
            "listener type",
            "subscribe() was given something that is no function, so nobody is told. Pass a function.",
          );
        }
        return () => {};
      }
      const entry = { listener };
      entries.add(entry);
      return () => {
        entries.delete(entry);
      };
    },
    tell() {
      // A copy: who joins meanwhile is not told of what was before.
      for (const entry of Array.from(entries)) {
        try {
          if (entries.has(entry)) entry.listener();
        } catch {
          if (process.env.NODE_ENV !== "production") {
            warnOnce(
              "listener thrown",
              "a listener threw. What it threw is lost, and the others have been told all the same. " +
                "Catch it in the listener.",
            );
          }
        }
      }
    },
    isEmpty: () => entries.size === 0,
  };
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === "function";
}
