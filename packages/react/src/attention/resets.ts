// Tells who resets a form, and keeps React 19 from emptying one whose values are still needed.

/** Who wants to know what becomes of a form. */
export interface FormWatcher {
  /** It was sent, or what was sent is not what stands in it any more. */
  readonly onChange: (form: HTMLFormElement) => void;
  /** The person has reset it. */
  readonly onReset: (form: HTMLFormElement) => void;
  /** Whether what was typed there is still needed. */
  readonly needs: (form: HTMLFormElement) => boolean;
}

/** What React 19 writes for a function, and for one of a server. */
const ACTION = '[action^="javascript:throw"]';
const ACTION_INSIDE = '[formaction^="javascript:throw"], [name^="$ACTION_"]';

/** Forms that React would have emptied, had what was typed there not been needed. */
const owed = new WeakSet<HTMLFormElement>();

/** Forms that are emptied here, in React's place. */
const own = new WeakSet<HTMLFormElement>();

/**
 * React 19 empties a form when its action is over, whatever has come of it. That is put off until React has
 * drawn: then it is known whether what was typed is needed for another try.
 *
 * @param whose the one whose doing it is, where that is known
 */
export function noteReset(
  event: Event,
  form: HTMLFormElement,
  whose: "person" | "host" | null,
  watchers: () => Iterable<FormWatcher>,
): void {
  if (event.defaultPrevented || own.has(form) || whose === "host") return;
  if (whose === "person") {
    for (const watcher of watchers()) watcher.onReset(form);
  } else if (form.matches(ACTION) || form.querySelector(ACTION_INSIDE)) {
    event.preventDefault();
    owed.add(form);
    queueMicrotask(() => {
      if (![...watchers()].some((watcher) => watcher.needs(form))) resetOwed(form);
    });
  }
}

/** Empties a form that React would have emptied: nothing in it is needed any more. */
export function resetOwed(form: HTMLFormElement | null): void {
  if (form === null || !owed.delete(form)) return;
  own.add(form);
  form.reset();
  own.delete(form);
}
