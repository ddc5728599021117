// Finds out where the focus is, and moves it so that it is never lost, in any document or shadow tree.
import { isOpenInside, isPerceivable } from "./isPerceivable.ts";
import { activeElementOf, closestAround, iframeOf, parentOf, rootOf } from "./trees.ts";

/** Where a form begins, or else ends. A button without a type submits. */
const HOME = "h1, h2, h3, h4, h5, h6, [type=submit], button:not([type])";

/** Where a page begins. */
const MAIN = "main, [role=main], h1";

/**
 * Whether nothing has the focus: what had it is gone or hidden, and it has fallen to the top of the page, or
 * will. In an iframe it is not lost while it is elsewhere on the page.
 */
export function isFocusLost(node: Node): boolean {
  const active = activeElementOf(node);
  if (active && active !== active.ownerDocument.body && !isFocusGoing(node)) return false;
  const iframe = iframeOf(node);
  return iframe === null || activeElementOf(iframe) === iframe || isFocusLost(iframe);
}

/** Whether what has the focus has just been hidden: it has it until the browser draws. */
export function isFocusGoing(node: Node): boolean {
  const active = activeElementOf(node);
  if (active === null || active === active.ownerDocument.body) return false;
  return !active.matches(":disabled") && !isPerceivable(active);
}

/** Focuses a field and keeps its label in view beside it (WCAG 2.4.11). */
export function focusField(
  field: HTMLElement & { readonly labels?: NodeListOf<HTMLElement> | null },
): void {
  field.focus();
  // jsdom has no scrolling.
  field.labels?.[0]?.scrollIntoView?.({ block: "nearest" });
}

/** What has got the focus as a home alone: no person goes there. */
const homes = new WeakSet<Element>();

/** Whether nobody has gone to where the focus is: it is lost, or was only given a home. */
export function isFocusIdle(node: Node): boolean {
  const active = activeElementOf(node);
  return isFocusLost(node) || (active !== null && homes.has(active));
}

/**
 * Gives the focus a home in the form when what had it is gone: its heading, its submit button, or the
 * form itself. Never leaves it on the body.
 */
export function focusForm(form: HTMLElement): void {
  const home = [...form.querySelectorAll<HTMLElement>(HOME)].find(isPerceivable) ?? form;
  if (!home.matches("[tabindex], button, input")) {
    homes.add(home);
    home.tabIndex = -1;
    home.addEventListener("blur", () => home.removeAttribute("tabindex"), { once: true });
  }
  home.focus();
}

/**
 * Gives the focus a home, if it is lost: in the first of these places that can be perceived, in what is around
 * them, or where the page begins.
 *
 * @param from where it was lost
 */
export function rescueFocus(from: Element, places: readonly (HTMLElement | null)[]): void {
  // A window may have been closed meanwhile, and a frame taken away.
  const start = from.ownerDocument.defaultView ? from : document.documentElement;
  if (!isFocusLost(start)) return;
  const near = places.flatMap((place) => place ?? []);
  for (const place of [...near, ...[...near, start].flatMap(around)]) {
    if (isFocusLost(place) && isOpenInside(place)) focusForm(place);
  }
}

/** What is around an element, innermost first, and where its page begins; then what is around its iframe. */
function around(element: Element): readonly HTMLElement[] {
  const page = element.ownerDocument;
  const outer = parentOf(element);
  if (outer && outer !== page.body) return [outer, ...around(outer)];
  const main = page.querySelector<HTMLElement>(MAIN);
  const iframe = iframeOf(element);
  return [...(main ? [main] : []), ...(iframe ? around(iframe) : [])];
}

/** What is on its way out with the focus in it, and what gets the focus then. */
const returns = new Map<Element, () => HTMLElement | null>();

/**
 * When an element goes away that may hold the focus: to what has taken its place or it was about, else
 * into the form, what is around both, or where the page begins.
 */
export function returnFocus(element: HTMLElement, next: () => HTMLElement | null): void {
  const { ownerDocument } = element;
  const active = rootOf(element).activeElement;
  if (!element.contains(active)) return;
  const places = [closestAround(element, "form"), ...around(element)];
  returns.set(element, next);
  queueMicrotask(() => {
    returns.delete(element);
    if (!isFocusLost(ownerDocument)) return;
    const place = next();
    // What stands in another window is too far: who is told of it there has not gone there.
    if (place?.ownerDocument === ownerDocument && isPerceivable(place)) focusField(place);
    rescueFocus(element, places);
  });
}

/** Whether an element is about to get the focus, in place of what has just gone. StrictMode lets things go that stay. */
export function isNextFocus(element: Element): boolean {
  return (
    returns.size > 0 && [...returns].some(([gone, next]) => !gone.isConnected && next() === element)
  );
}
