import { createAttempts, isControlFlow } from "@fluz-kit/core";
import type { ActionId, Attempts } from "@fluz-kit/core";
import { createTrail } from "../events/createTrail.ts";
import type { Trail } from "../events/createTrail.ts";
import { watchPerson } from "../attention/person.ts";
import type { Act } from "../attention/person.ts";
import { createFields } from "./createFields.ts";
import type { Fields } from "./createFields.ts";
import type { Frame, HookState, Patch } from "./Frame.ts";
import type { Occurrence } from "./Occurrence.ts";
import { enrol } from "./ViewedResult.ts";
import { readOccurrence } from "./readOccurrence.ts";

/** One hook's memory between renders, and those functions of its result that never change. */
export interface Instance {
  readonly attempts: Attempts;
  readonly trail: Trail;
  readonly fields: Fields;
  /** What the last commit has drawn. */
  frame: Frame | null;
  /** The error that the person has been told of. */
  seen: Occurrence | null;
  /** What the person had done by then: it is answered. `undefined` before the first commit. */
  handled: Act | null | undefined;
  /** Whether the next render is this hook's own doing, rather than its host's. */
  echoes: boolean;
  readonly patch: Patch;
  /** Banners that stand by. */
  banners: number;
  /** Summaries that list its error now, and tell the person of it. */
  summaries: number;
  readonly begin: () => (answer: unknown) => void;
  readonly report: (failure: unknown) => void;
  /** Leaves control flow to the router: the next render throws it. What is waited for is thrown nowhere. */
  readonly raise: (signal: unknown) => void;
  readonly dismiss: () => void;
  readonly reset: () => void;
  /** So many more banners stand by. */
  readonly standBy: (banners: number) => void;
  /** A summary lists the error, until what is returned is called. */
  readonly list: () => () => void;
  /** Takes a step; does nothing while the same step of the same error is running. */
  readonly take: (
    id: ActionId,
    occurrence: Occurrence,
    to: string | (() => unknown),
  ) => Promise<void>;
  /** Forgets the steps of errors that have gone. */
  readonly tidy: (standing: Occurrence | null) => void;
  /** Begins what runs by itself; what is returned ends it. */
  readonly mount: () => () => void;
}

/** What a step returns when its outcome will show as a new error or as success, not as a promise. */
export const untilAnswered = Symbol("until answered");

/** For how long a form that was sent again may leave the button busy without a new answer. */
const MAX_SILENCE_MS = 10_000;

export function createInstance(dispatch: Patch): Instance {
  let busy: HookState["busy"] = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let answered = 0;
  let attempts: Attempts | undefined;
  let stopWatching: (() => void) | undefined;

  const patch: Patch = (part) => {
    self.echoes = true;
    dispatch(part);
  };
  const setBusy = (next: HookState["busy"]) => {
    busy = next;
    patch({ busy });
  };

  const watch = () => {
    const stop = stopWatching;
    stopWatching = watchPerson(self.fields.page());
    stop?.();
  };

  const self: Instance = {
    get attempts() {
      return (attempts ??= createAttempts());
    },
    trail: createTrail(),
    fields: createFields(
      (name) => {
        const { owner, occurrence, state } = self.frame ?? {};
        // Once is enough: typing on must not draw anew with every key.
        if (owner === name && state?.edited !== occurrence) patch({ edited: occurrence ?? null });
      },
      () => self.frame?.related() ?? null,
      () => {
        if (stopWatching) watch();
      },
    ),
    frame: null,
    seen: null,
    handled: undefined,
    echoes: false,
    patch,
    banners: 0,
    summaries: 0,

    begin() {
      const { store, scope } = self.frame ?? { store: self.attempts, scope: {} };
      const ticket = store.begin(scope);
      return (answer) => {
        // Every report is a failure of its own, even of the same object.
        const read = readOccurrence({ failure: answer });
        const occurrence = read && { ...read, id: {}, ticket };
        const isNewest = ticket > answered;
        if (isNewest) {
          answered = ticket;
          patch({ reported: { occurrence, after: self.frame?.word } });
        } else if (occurrence) {
          store.record(occurrence.error, { ...scope, ...occurrence });
        }
        if (occurrence || answer === undefined || answer === null) return;
        store.succeed({ ...scope, ticket });
        if (isNewest) self.trail.end("resolved");
      };
    },
    report: (failure) => self.begin()(failure),
    raise(signal) {
      if (!isThenable(signal)) patch({ raised: { signal } });
    },
    dismiss() {
      self.trail.end("abandoned");
      const { occurrence } = self.frame ?? {};
      // A second time there is nothing to hide, and what was hidden stays so.
      if (occurrence) patch({ dismissed: occurrence });
    },
    reset() {
      self.dismiss();
      self.frame?.store.reset(self.frame.scope);
    },
    standBy(banners) {
      self.banners += banners;
    },
    list() {
      self.summaries += 1;
      return () => {
        self.summaries -= 1;
      };
    },
    // The record refuses the second of two presses before React has rendered the first, in StrictMode too.
    async take(id, occurrence, to) {
      if (busy[id] === occurrence) return;
      self.trail.act(id);
      setBusy({ ...busy, [id]: occurrence });
      const end = () => {
        if (busy[id] === occurrence) setBusy({ ...busy, [id]: null });
      };
      try {
        const outcome = typeof to === "string" ? location.assign(to) : to();
        if (outcome === untilAnswered) {
          clearTimeout(timer);
          timer = setTimeout(() => {
            if (!self.frame?.pending) end();
          }, MAX_SILENCE_MS);
          return;
        }
        // Without a promise it is over already, and the button never looks busy.
        if (isThenable(outcome)) await outcome;
      } catch (thrown) {
        if (isControlFlow(thrown)) {
          end();
          self.raise(thrown);
          throw thrown;
        }
        self.report(thrown);
      }
      end();
    },
    tidy(standing) {
      if (Object.values(busy).some((one) => one && one !== standing)) setBusy({});
    },
    mount() {
      watch();
      return () => {
        stopWatching?.();
        stopWatching = undefined;
        clearTimeout(timer);
        // StrictMode takes effects away and brings them back in one breath: that is no end.
        queueMicrotask(() => {
          if (!stopWatching) self.trail.end(self.frame?.stands ? "abandoned" : "resolved");
        });
      };
    },
  };
  return enrol(self);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}
