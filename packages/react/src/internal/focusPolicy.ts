import type { Watch } from "./watchPerson.ts";
import { isPressable } from "./watchPerson.ts";

/** How long after a press or submit an error still counts as its result: slower than any sane time-out. */
const MAX_ANSWER_MS = 60_000;

/** Whether an error that has just appeared answers something the person did, with nothing typed since. */
export function answersAct(target: Element | null, watch: Watch | null, handled: number): boolean {
  // Mounted only now, and nobody was watching: a focused button is the one trace of a press.
  if (watch === null) return target !== null && isPressed(target.ownerDocument);
  const { act } = watch;
  if (act === null) return false;
  if (act.order <= handled || watch.typed > act.order) return false;
  if (Date.now() - act.at > MAX_ANSWER_MS) return false;
  const form = target?.closest("form");
  return !act.form || !form || act.form === form;
}

/**
 * Whether the focus may go to the target: the person's own act led here, the window has the focus,
 * and they have not gone to another field meanwhile (WCAG 3.2.1).
 */
export function mayMoveFocus(target: Element, watch: Watch | null, handled: number): boolean {
  const { ownerDocument } = target;
  const { activeElement, body } = ownerDocument;
  if (!answersAct(target, watch, handled) || !ownerDocument.hasFocus()) return false;
  return (
    activeElement === null ||
    activeElement === body ||
    activeElement === watch?.act?.focused ||
    isPressable(activeElement)
  );
}

/** Focuses a field and keeps its label in view beside it (WCAG 2.4.11). */
export function focusField(field: HTMLElement): void {
  field.focus();
  const label = "labels" in field && field.labels instanceof NodeList ? field.labels[0] : null;
  // jsdom has no scrolling.
  if (label instanceof HTMLElement && "scrollIntoView" in label) {
    label.scrollIntoView({ block: "nearest" });
  }
}

/**
 * Gives the focus a home in the form when what had it is gone: the heading that names the form,
 * its submit button, or the form itself. Never leaves it on the body.
 */
export function focusForm(form: HTMLFormElement): void {
  const label = form.getAttribute("aria-labelledby")?.split(" ", 1)[0];
  const heading =
    form.ownerDocument.getElementById(label ?? "") ?? form.querySelector("h1, h2, h3, h4, h5, h6");
  const submit = form.querySelector("[type=submit]:enabled, button:not([type]):enabled");
  const home = heading ?? submit ?? form;
  if (!(home instanceof HTMLElement)) return;
  if (home !== submit && !home.hasAttribute("tabindex")) {
    home.tabIndex = -1;
    home.addEventListener("blur", () => home.removeAttribute("tabindex"), { once: true });
  }
  home.focus();
}

function isPressed({ activeElement, body }: Document): boolean {
  return activeElement !== null && activeElement !== body && isPressable(activeElement);
}
