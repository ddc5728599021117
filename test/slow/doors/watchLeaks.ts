import { inspect } from "node:util";
import type { FluzEvent } from "@fluz-kit/react";

/** Everything that a page has told somebody: its console, its events, its storage, itself. */
export interface LeakWatch {
  readonly events: FluzEvent[];
  /** The page as it stands. */
  readonly readPage: () => string;
  /** All of it as text, by where it stood. Begins anew. */
  readonly take: () => Readonly<Record<string, string>>;
  readonly stop: () => void;
}

const levels = ["debug", "error", "info", "log", "warn"] as const;

export function watchLeaks(): LeakWatch {
  const events: FluzEvent[] = [];
  const said: unknown[][] = [];
  const originals = levels.map((level) => [level, console[level]] as const);
  for (const level of levels) console[level] = (...values: unknown[]) => void said.push(values);
  return {
    events,
    readPage,
    take() {
      const texts = {
        "the page": readPage(),
        "the address": location.href,
        "session storage": inspect({ ...sessionStorage }),
        "local storage": inspect({ ...localStorage }),
        "the console": inspect(said, { depth: 6 }),
        events: inspect(events, { depth: 6 }),
      };
      said.length = 0;
      events.length = 0;
      return texts;
    },
    stop() {
      for (const [level, original] of originals) console[level] = original;
    },
  };
}

const readPage = () => document.documentElement.outerHTML;
