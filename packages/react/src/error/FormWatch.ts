// Follows the form that an error belongs to: whether it can be sent again, and who resets it.
import type { FluzError } from "@fluz-kit/core";
import { formOf } from "../attention/formOf.ts";
import { watchPerson } from "../attention/person.ts";
import { resetOwed } from "../attention/resets.ts";
import type { FormWatcher } from "../attention/resets.ts";
import { whyNotAgain } from "../attention/sent.ts";
import type { ErrorElements } from "./ErrorElements.ts";
import type { Tries } from "./Try.ts";
import type { ErrorState, View } from "./View.ts";

interface Owner {
  readonly elements: ErrorElements;
  readonly drawn: View | null;
  readonly set: (part: Partial<ErrorState>) => void;
  readonly dismiss: () => void;
  readonly tries: Tries;
}

export class FormWatch implements FormWatcher {
  readonly #owner: Owner;
  #stop: (() => void) | undefined;
  /** What was wrong when a form was last sent or changed. */
  #before: FluzError | undefined;

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
    const { elements, drawn: now } = this.#owner;
    if (!now?.occurrence || now.refetch || now.settings.actions.some((layer) => layer?.retry))
      return;
    // While it is sent again its button stays, whatever becomes of the fields.
    if (now.state.busy.retry === now.occurrence) return;
    const hasForm = whyNotAgain(elements.form()) === null;
    if (hasForm !== now.hasForm) this.#owner.set({ hasForm });
  }

  /** It has worked: what was kept for another try is not needed any more. */
  release(): void {
    resetOwed(this.#owner.elements.form());
  }

  readonly onChange = (form: HTMLFormElement): void => {
    this.#before = this.#owner.drawn?.guidance?.error;
    if (form === this.#owner.elements.form()) this.check();
  };

  /** What was wrong with a field is not in it any more. */
  readonly onReset = (form: HTMLFormElement): void => {
    const { elements, drawn: now, dismiss } = this.#owner;
    const field = now?.occurrence && elements.relatedTo(now);
    if (field && formOf(field) === form) dismiss();
  };

  readonly needs = (form: HTMLFormElement): boolean => {
    const { elements, drawn: now, tries } = this.#owner;
    const own = elements.form();
    if (own) return own === form && (tries.isOpen || now?.stands || now?.isPending) === true;
    // What is drawn outside of every form has come up since this one was sent.
    return now?.stands === true && now.guidance?.error !== this.#before;
  };
}
