export type Politeness = "polite" | "assertive";

/** What a live region holds. A new `id` makes a new node, so that a repeated sentence is spoken again. */
interface Announcement {
  readonly id: number;
  readonly politeness: Politeness;
  readonly text: string;
}

export interface Announcer {
  /** Says a text once. Of several within 300 ms the newest is said, an assertive one before a polite one. */
  readonly announce: (text: string, politeness: Politeness) => void;
  /** Drops what waits and what is shown: the focus speaks now. */
  readonly clear: () => void;
  /** Whether the regions have been on the page since before now. */
  readonly isOn: () => boolean;
  /** Begins; what is returned ends it and leaves no timer. */
  readonly start: () => () => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly current: () => Announcement | null;
}

/** Also covers Safari, which ignores a region that is filled within about 100 ms of its birth. */
const COALESCE_MS = 300;
const CLEAR_MS = 2_000;
const MAX_CHARACTERS = 150;

/** The queue behind the two live regions: no DOM, only time. */
export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let on = false;
  let id = 0;
  let shown: Announcement | null = null;
  let waiting: Announcement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(announcement: Announcement | null): void {
    timer = undefined;
    waiting = null;
    if (shown === announcement) return;
    shown = announcement;
    if (announcement !== null) timer = setTimeout(show, CLEAR_MS, null);
    for (const listener of listeners) listener();
  }

  function clear(): void {
    clearTimeout(timer);
    show(null);
  }

  return {
    announce(text, politeness) {
      if (text === "") return;
      if (waiting?.politeness === "assertive" && politeness === "polite") return;
      const first = waiting === null;
      id += 1;
      waiting = { id, politeness, text: shorten(text) };
      if (!first) return;
      clearTimeout(timer);
      timer = setTimeout(() => show(waiting), COALESCE_MS);
    },
    clear,
    isOn: () => on,
    start() {
      on = true;
      return () => {
        on = false;
        clear();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current: () => shown,
  };
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= MAX_CHARACTERS) return text;
  return `${characters.slice(0, MAX_CHARACTERS - 1).join("")}…`;
}
