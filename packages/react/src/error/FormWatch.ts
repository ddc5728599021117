// Follows the form that an error belongs to: whether it can be sent again, and who resets it.
import { formOf } from "../attention/formOf.ts";
import { watchPerson } from "../attention/person.ts";
import { resetOwed } from "../attention/resets.ts";
import type { FormWatcher } from "../attention/resets.ts";
import { whyNotAgain } from "../attention/sent.ts";
import type { ErrorElements } from "./ErrorElements.ts";
import type { ErrorState, View } from "./View.ts";

interface Owner {
  readonly elements: ErrorElements;
  /** What is drawn. */
  readonly view: () => View | null;
  readonly set: (part: Partial<ErrorState>) => void;
  readonly dismiss: () => void;
}

export class FormWatch implements FormWatcher {
  readonly #owner: Owner;
  #stop: (() => void) | undefined;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  get isOn(): boolean {
    return this.#stop !== undefined;
  }

  /** Begins, or goes on in another document or shadow tree. */
  start(): void {
    const stop = this.#stop;
    this.#stop = watchPerson(this.#owner.elements.page(), this);
    stop?.();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Finds out whether "Try again" can send the form, where nothing else does. */
  check(): void {
    const { elements, view, set } = this.#owner;
    const now = view();
    if (!now?.occurrence || now.refetch || now.settings.actions.some((layer) => layer?.retry))
      return;
    // While it is sent again its button stays, whatever becomes of the fields.
    if (now.state.busy.retry === now.occurrence) return;
    const hasForm = whyNotAgain(elements.form()) === null;
    if (hasForm !== now.hasForm) set({ hasForm });
  }

  /** It has worked: what was kept for another try is not needed any more. */
  release(): void {
    resetOwed(this.#owner.elements.form());
  }

  readonly onChange = (form: HTMLFormElement): void => {
    if (form === this.#owner.elements.form()) this.check();
  };

  /** What was wrong with a field is not in it any more. */
  readonly onReset = (form: HTMLFormElement): void => {
    const { elements, view, dismiss } = this.#owner;
    const now = view();
    const field = now?.occurrence && elements.relatedTo(now);
    if (field && formOf(field) === form) dismiss();
  };

  readonly needs = (form: HTMLFormElement): boolean => {
    const { elements, view } = this.#owner;
    const now = view();
    const isNeeded = now !== null && (now.occurrence !== null || now.isPending);
    return isNeeded && elements.form() === form;
  };
}
