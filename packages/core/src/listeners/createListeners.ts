import { warnOnce } from "../development.ts";
import { tellDropped } from "../mistakes/noteMistake.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Functions to call on changes. */
export interface Listeners {
  /** Adds a listener. Returns a function that removes it, and that may be called any number of times. */
  readonly add: (listener: unknown) => () => void;
  /** Calls all listeners in order. If one throws, the others are still called. */
  readonly tell: () => void;
  readonly isEmpty: () => boolean;
}

export function createListeners(): Listeners {
  // Two subscribers may share one function, and each counts.
  const entries = new Set<{ readonly listener: () => unknown }>();
  return {
    add(listener) {
      if (!isFunction(listener)) {
        if (process.env.NODE_ENV !== "production") {
          warnOnce(
            "listener type",
            "subscribe() was given a listener that is not a function, so it is never called. Pass a function.",
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
      // A copy, so that a listener added meanwhile does not hear of an earlier change.
      for (const entry of Array.from(entries)) {
        try {
          if (entries.has(entry)) entry.listener();
        } catch (thrown) {
          if (process.env.NODE_ENV !== "production") {
            tellDropped(thrown, "a listener");
            warnOnce(
              "listener thrown",
              "a listener threw an error. The error was dropped, so that the other listeners were still called. " +
                "Catch errors inside the listener.",
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
