// Keeps what has become of one hook's errors, outside React, so that any event can change it.
import { createAttempts } from "@fluz-kit/core";
import type { Attempts } from "@fluz-kit/core";
import type { Act } from "../attention/person.ts";
import { beginningAct, lastAct } from "../attention/person.ts";
import { BusyActions, isThenable } from "./BusyActions.ts";
import { createEventLog } from "./createEventLog.ts";
import type { OwnSurface } from "./createOwnSurface.ts";
import { ErrorElements } from "./ErrorElements.ts";
import { awaitEnd } from "./awaitEnd.ts";
import { FormWatch } from "./FormWatch.ts";
import type { Occurrence } from "./Occurrence.ts";
import { SameFailure } from "./SameFailure.ts";
import { tellPerson } from "./tellPerson.ts";
import { answerTry, recordOccurrence, Tries } from "./Try.ts";
import type { Try } from "./Try.ts";
import type { ErrorState, View } from "./View.ts";

export const noState: ErrorState = { busy: {} };

/** Lives as long as its hook. Events change `state`, `draw` has it rendered, and every commit hands its view in. */
export class ErrorStore {
  readonly events = createEventLog();
  readonly elements: ErrorElements = new ErrorElements({
    isMarked: (name) => this.#view?.owner === name && this.#state.edited !== this.#view.occurrence,
    onEdit: () => this.set({ edited: this.#view?.occurrence ?? null }),
    related: () => this.related(),
    // Later: what comes there now answers a press that nobody has heard.
    onMove: () => queueMicrotask(() => this.form.isOn && this.form.start()),
  });
  readonly form: FormWatch = new FormWatch(this);
  /** What the person had done by the last error that they were told of: it is answered. `undefined` before the first commit. */
  answered: Act | null | undefined;
  /** The host's own banner, if it draws one. */
  ownSurface?: OwnSurface;
  /** What made a query ask; `null` if it asks by itself. */
  asked: Act | null = null;
  readonly #draw: (state: ErrorState) => void;
  readonly actions = new BusyActions({
    onTake: (id) => this.events.act(id),
    onBusy: (busy) => this.set({ busy }),
    isPending: () => this.#view?.isPending === true,
    onFailure: (thrown) => this.report(thrown),
    onControlFlow: (signal) => this.raise(signal),
  });
  readonly tries: Tries = new Tries({
    onEnd: (occurrence) => this.set({ reported: { occurrence, version: this.#view?.version } }),
    onWorked: () => {
      this.events.end("resolved");
      this.form.release();
    },
  });
  readonly #same = new SameFailure();
  #state = noState;
  #view: View | null = null;
  /** The error that the person has been told of. */
  #told: Occurrence | null = null;
  /** Whether the next render is the store's own doing, rather than its host's. */
  #isOwnRender = false;
  #attempts: Attempts | undefined;

  constructor(draw: (state: ErrorState) => void) {
    this.#draw = draw;
  }

  /** Counts where no provider does. */
  get attempts(): Attempts {
    return (this.#attempts ??= createAttempts());
  }

  /** What the last commit has drawn. */
  get drawn(): View | null {
    return this.#view;
  }

  /** The input that the error is about, wherever it is shown. */
  readonly related = (): HTMLElement | null => this.#view && this.elements.relatedTo(this.#view);

  /** What was read of the source in this render, or the failure that is known, if it is the same. */
  steady(read: Occurrence | null): Occurrence | null {
    const isOurs = () => this.#isOwnRender && this.answered === lastAct(this.elements.page());
    return this.#same.know(read, isOurs);
  }

  readonly begin = (): Try => {
    const { attempts, scope } = this.#view ?? { attempts: this.attempts, scope: {} };
    return this.tries.begin(attempts, scope);
  };

  readonly report = (failure: unknown): void => answerTry(this.begin(), failure);

  /** Leaves control flow to the router: the next render throws it. What is waited for is thrown nowhere. */
  readonly raise = (signal: unknown): void => {
    if (!isThenable(signal)) this.set({ raised: { signal } });
  };

  readonly dismiss = (): void => {
    this.events.end("abandoned");
    const occurrence = this.#view?.occurrence;
    this.elements.close();
    // A second time there is nothing to hide, and what was hidden stays so.
    if (occurrence) this.set({ dismissed: occurrence });
  };

  readonly reset = (): void => {
    this.dismiss();
    this.#view?.attempts.reset(this.#view.scope);
  };

  /** An event: its hook renders with what has changed. */
  set(part: Partial<ErrorState>): void {
    this.#isOwnRender = true;
    this.#state = { ...this.#state, ...part };
    this.#draw(this.#state);
  }

  /** Takes in what is drawn: counts it, and tells the person and the host. */
  commit(view: View): void {
    const before = this.#view;
    const { occurrence, settings, attempts, scope } = view;
    this.#view = view;
    // StrictMode commits twice what it has drawn once.
    if (before !== view) {
      this.#same.commit(this.#isOwnRender);
      this.#isOwnRender = false;
    }
    this.events.sink = settings.onEvent;
    if (view.isFetching && !before?.isFetching) this.asked = beginningAct(this.elements.page());
    // A mutation has the same version from when it is sent to its answer.
    if (view.hasWorked && !(before?.hasWorked && before.version === view.version)) {
      attempts.succeed(scope);
      this.events.end("resolved");
      this.form.release();
    }
    if (!view.isPending) this.actions.tidy(occurrence);
    if (occurrence && view.isCounted) recordOccurrence(attempts, scope, occurrence);
    this.form.check();
    this.ownSurface?.commit();
    if (occurrence === this.#told && this.answered !== undefined) return;
    const first = tellPerson(view, this);
    if (first) return this.set(first);
    this.#told = occurrence;
    // What is counted is drawn anew, and another render shows whether the host makes the value anew.
    if (occurrence && view.isCounted) this.set({});
    if (occurrence || this.answered === undefined) this.answered = lastAct(this.elements.page());
  }

  /** Waits for what ends an error, or the time before another try, by itself. What is returned ends the waiting. */
  awaitEnd(occurrence: Occurrence, waitMs: number | null): (() => void) | undefined {
    return awaitEnd(occurrence, waitMs, {
      onOnline: () => this.set({ dismissed: occurrence }),
      onAvailable: (isNow) => {
        this.set({ waited: occurrence });
        const { announcer, messages } = this.#view?.settings ?? {};
        if (isNow && messages) announcer?.announce(messages.interface.availableNow);
      },
    });
  }

  /** Begins to watch what the person does. What is returned ends it, and every event that is open. */
  mount(): () => void {
    this.form.start();
    return () => {
      this.form.stop();
      this.actions.stop();
      this.ownSurface?.end();
      // StrictMode takes effects away and brings them back in one breath: that is no end.
      queueMicrotask(() => {
        if (!this.form.isOn) this.events.end(this.#view?.stands ? "abandoned" : "resolved");
      });
    };
  }
}
