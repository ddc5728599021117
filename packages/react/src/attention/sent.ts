// Decides whether "Try again" may send a form once more, and sends exactly what was sent before.

interface Sent {
  readonly event: SubmitEvent;
  /** Tells whether values are others now. No value can be read out of it. */
  readonly digest: number;
  hasChanged: boolean;
}

/** Goes with the form. */
const sent = new WeakMap<HTMLFormElement, Sent>();

const CONTROLS = "input:not([type=submit], [type=button], [type=reset]), select, textarea";
const SECRETS = "[type=password], [autocomplete*=password], [autocomplete~=one-time-code]";

/** Notes what the person sends. */
export function noteSent(form: HTMLFormElement, event: SubmitEvent): void {
  sent.set(form, { event, digest: digestOf(form), hasChanged: false });
}

/** What names the last time that the form was sent; `undefined` if nobody has sent it. */
export function lastSent(form: HTMLFormElement | null): object | undefined {
  return form ? sent.get(form)?.event : undefined;
}

/** Notes that the person has changed something in the form. @returns whether it is the first time since it was sent */
export function noteChange(form: HTMLFormElement): boolean {
  const last = sent.get(form);
  if (!last || last.hasChanged) return false;
  last.hasChanged = true;
  return true;
}

/** Takes what stands in the form now for what was sent: the kit itself has emptied a field of it. */
export function allowChange(form: HTMLFormElement | null): void {
  const last = form && sent.get(form);
  if (last) sent.set(form, { ...last, digest: digestOf(form) });
}

/**
 * Why the form cannot be sent again: nobody has sent it, nobody handles its submit, so that the browser
 * would leave the page with what was typed in the address, or other values stand in it now.
 */
export function whyNotAgain(
  form: HTMLFormElement | null,
): "unsent" | "unhandled" | "changed" | null {
  const last = form && sent.get(form);
  if (!last) return "unsent";
  const { event, digest, hasChanged } = last;
  // While it is under way, nobody knows.
  if (!event.defaultPrevented && event.eventPhase === event.NONE) return "unhandled";
  if (hasChanged || digest !== digestOf(form)) return "changed";
  const { submitter } = event;
  // The button has gone, and what it had to say would be missing.
  const isGone = submitter?.matches("[name], [formaction]") && !isIn(form, submitter);
  return isGone ? "changed" : null;
}

/**
 * Sends again what was sent, through the same button and handler. Never leaves the page.
 *
 * @returns whether it was sent: a field may not be valid any more
 */
export function sendAgain(form: HTMLFormElement | null): boolean {
  const last = form && sent.get(form);
  if (!last || whyNotAgain(form) !== null) return false;
  const root = form.getRootNode();
  let wasSent = false;
  const note = () => {
    wasSent = true;
  };
  // Whoever handled it may have gone meanwhile.
  const stay = (event: Event) => event.preventDefault();
  form.addEventListener("submit", note, true);
  root.addEventListener("submit", stay);
  const { submitter } = last.event;
  form.requestSubmit(submitter && isIn(form, submitter) ? submitter : null);
  root.removeEventListener("submit", stay);
  form.removeEventListener("submit", note, true);
  return wasSent;
}

function isIn(form: HTMLFormElement, submitter: HTMLElement): boolean {
  return [...form.elements].includes(submitter);
}

/** Of a secret only the length counts. */
function digestOf(form: HTMLFormElement): number {
  let digest = 0;
  for (const control of form.elements) {
    if (!control.matches(CONTROLS)) continue;
    const value = "value" in control ? String(control.value) : "";
    const chosen = [control, ...control.querySelectorAll("option")].map((one) =>
      one.matches(":checked"),
    );
    const text = `${control.matches(SECRETS) ? value.length : value} ${chosen.join()};`;
    for (let at = 0; at < text.length; at += 1) {
      digest = (digest * 31 + text.charCodeAt(at)) % 2 ** 32;
    }
  }
  return digest;
}
