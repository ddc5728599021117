import { createAttempts, isControlFlow, writeStack } from "@fluz-kit/core";
import type { Attempts } from "@fluz-kit/core";
import { createEventLog } from "./createEventLog.ts";
import { watchPerson } from "../attention/person.ts";
import { createFields } from "./createFields.ts";
import type { HookState, Instance, Patch } from "./Frame.ts";
import { enrol } from "./ViewedResult.ts";
import { nextAge } from "./Occurrence.ts";
import type { Occurrence } from "./Occurrence.ts";
import { answerTry } from "./Try.ts";

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
    events: createEventLog(),
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

    begin() {
      const { store, scope } = self.frame ?? { store: self.attempts, scope: {} };
      const ticket = store.begin(scope);
      let isOver = false;
      const end = (occurrence: Occurrence | null): boolean => {
        const isNewest = !isOver && ticket > answered;
        if (isNewest) {
          answered = ticket;
          patch({ reported: { occurrence, after: self.frame?.word } });
        } else if (occurrence && !isOver) {
          store.record(occurrence.error, { ...scope, ...occurrence });
        }
        isOver = true;
        return isNewest;
      };
      return {
        failed(error, ...others) {
          // A form that fails a thousand times keeps one error.
          for (const one of [error, ...others]) writeStack(one);
          // Every failure that is reported is one of its own, even of the same object.
          end({ error, others, age: nextAge(), id: {}, ticket });
        },
        worked() {
          if (!isOver) store.succeed({ ...scope, ticket });
          if (end(null)) self.events.end("resolved");
        },
        ended() {
          end(null);
        },
      };
    },
    report: (failure) => answerTry(self.begin(), failure),
    raise(signal) {
      if (!isThenable(signal)) patch({ raised: { signal } });
    },
    dismiss() {
      self.events.end("abandoned");
      const { occurrence } = self.frame ?? {};
      // A second time there is nothing to hide, and what was hidden stays so.
      if (occurrence) patch({ dismissed: occurrence });
    },
    reset() {
      self.dismiss();
      self.frame?.store.reset(self.frame.scope);
    },
    // The record refuses the second of two presses before React has rendered the first, in StrictMode too.
    async take(id, occurrence, to) {
      if (busy[id] === occurrence) return;
      self.events.act(id);
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
          if (!stopWatching) self.events.end(self.frame?.stands ? "abandoned" : "resolved");
        });
      };
    },
  };
  return enrol(self);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}
