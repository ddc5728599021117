// Reports to the host's statistics what happens to each error, from when it is shown to its end.
import type { ActionId } from "@fluz-kit/core";
import { tellDropped } from "@fluz-kit/core/internal";
import type { FluzEvent } from "../settings/FluzEvent.ts";

/** What stays the same from `shown` to the end. */
type ShownError = Omit<FluzEvent, "type" | "action" | "elapsedMs">;

/** The events of one hook: every error that it has shown gets one end. */
export interface EventLog {
  /** Where events go; the newest render's. */
  sink: ((event: FluzEvent) => void) | undefined;
  readonly show: (error: ShownError) => void;
  /** An action of the error that was shown last. */
  readonly act: (action: ActionId) => void;
  /** Ends whatever is open. */
  readonly end: (type: "resolved" | "abandoned") => void;
}

/** Errors that may be open at once; beyond it the oldest ends. */
const MAX_OPEN = 100;

export function createEventLog(): EventLog {
  let open: { readonly error: ShownError; readonly at: number }[] = [];

  const tell = (
    type: FluzEvent["type"],
    { error, at }: (typeof open)[number],
    action: ActionId | null = null,
  ) => {
    try {
      // A clock that was set back would make it negative.
      events.sink?.({ type, ...error, action, elapsedMs: Math.max(0, Date.now() - at) });
    } catch (thrown) {
      if (process.env.NODE_ENV !== "production") tellDropped(thrown, "onEvent");
      // The sink is the host's, and so is what it throws; the person's form goes on.
    }
  };

  const events: EventLog = {
    sink: undefined,
    show(error) {
      // Nobody listens: there is nothing to keep until its end.
      if (!events.sink) return;
      const shown = { error, at: Date.now() };
      open.push(shown);
      const oldest = open.length > MAX_OPEN && open.shift();
      if (oldest) tell("abandoned", oldest);
      tell("shown", shown);
    },
    act(action) {
      const last = open.at(-1);
      if (last) tell("action", last, action);
    },
    end(type) {
      const ended = open;
      open = [];
      for (const shown of ended) tell(type, shown);
    },
  };
  return events;
}
