/** Something the person did that can have an error as its result. */
export interface Act {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly form: HTMLFormElement | null;
  /** What had the focus when it was done. */
  readonly focused: Element | null;
}

/** How long after a press or submit an error still counts as its result: slower than any sane time-out. */
const MAX_ANSWER_MS = 60_000;

const PRESSABLE = "button, a[href], input[type=submit], input[type=button], [role=button]";

/** Where a form begins, or else ends. A button without a type submits. */
const HOME = "h1, h2, h3, h4, h5, h6, [type=submit]:enabled, button:not([type]):enabled";

// Of the one page that there is: what its person did last, and whether they have typed since.
let watchers = 0;
let act: Act | null = null;
let hasTyped = false;

/** The last press or submit; `null` if there was none while somebody watched. */
export function lastAct(): Act | null {
  return act;
}

/** Notes presses, submits and typing until the last caller has called what is returned. */
export function watchPerson(): () => void {
  if (watchers++ === 0) listen("addEventListener");
  return () => {
    if (--watchers > 0) return;
    listen("removeEventListener");
    act = null;
  };
}

function listen(how: "addEventListener" | "removeEventListener"): void {
  for (const type of ["submit", "click", "input"]) document[how](type, note, true);
}

function note({ type, target }: Event): void {
  if (type === "input") {
    hasTyped = true;
    return;
  }
  const what = type === "submit" ? "form" : PRESSABLE;
  const pressed = target instanceof Element ? target.closest(what) : null;
  if (pressed === null) return;
  hasTyped = false;
  act = { at: Date.now(), form: pressed.closest("form"), focused: document.activeElement };
}

/**
 * Whether an error that has just appeared answers something the person did, with nothing typed since.
 *
 * @param handled the act that an earlier error has answered already
 */
export function answersAct(target: Element, handled: Act | null): boolean {
  // Mounted only now, and nobody was watching: a focused button is the one trace of a press.
  if (watchers === 0) return document.activeElement?.matches(PRESSABLE) ?? false;
  if (act === null || act === handled || hasTyped) return false;
  if (Date.now() - act.at > MAX_ANSWER_MS) return false;
  const form = target.closest("form");
  return !act.form || !form || act.form === form;
}

/**
 * Whether the focus is free to go: the window has it, and the person has not gone to another field
 * since they acted (WCAG 3.2.1).
 */
export function isFocusFree(): boolean {
  const { activeElement, body } = document;
  return (
    document.hasFocus() &&
    (activeElement === null ||
      activeElement === body ||
      activeElement === act?.focused ||
      activeElement.matches(PRESSABLE))
  );
}

/** Focuses a field and keeps its label in view beside it (WCAG 2.4.11). */
export function focusField(field: HTMLElement): void {
  field.focus();
  const label = "labels" in field && field.labels instanceof NodeList && field.labels[0];
  // jsdom has no scrolling.
  if (label instanceof HTMLElement) label.scrollIntoView?.({ block: "nearest" });
}

/**
 * Gives the focus a home in the form when what had it is gone: its heading, its submit button, or the
 * form itself. Never leaves it on the body.
 */
export function focusForm(form: HTMLElement): void {
  const home = form.querySelector<HTMLElement>(HOME) ?? form;
  if (!home.matches("[tabindex], button, input")) {
    home.tabIndex = -1;
    home.addEventListener("blur", () => home.removeAttribute("tabindex"), { once: true });
  }
  home.focus();
}
