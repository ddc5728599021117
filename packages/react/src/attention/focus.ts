// Finds out where the focus is, and moves it so that it is never lost, in any document or shadow tree.
import { isPerceivable } from "./isPerceivable.ts";

type Root = Document | ShadowRoot;

/** Where a form begins, or else ends. A button without a type submits. */
const HOME = "h1, h2, h3, h4, h5, h6, [type=submit]:enabled, button:not([type]):enabled";

/** The tree that a node stands in: its document, which need not be this script's, or a shadow tree. */
export function rootOf(node: Node): Root {
  const root = node.getRootNode();
  return isRoot(root) ? root : (node.ownerDocument ?? document);
}

function isRoot(node: Node): node is Root {
  return "activeElement" in node;
}

/** What has the focus in the document of `node`, in an open shadow tree too, and in the one that `node` is in. */
export function activeElementOf(node: Node): Element | null {
  let active = rootOf(node).activeElement ?? node.ownerDocument?.activeElement ?? null;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether nothing has the focus: what had it is gone, and it has fallen to the top of the page. */
export function isFocusLost(node: Node): boolean {
  const active = activeElementOf(node);
  return active === null || active === active.ownerDocument.body;
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

/** Gives a lost focus a home: in the first of these places that can be perceived, or in what is around it. */
export function rescueFocus(places: readonly (HTMLElement | null)[]): void {
  const all = places.flatMap((place) => (place ? [place, ...around(place)] : []));
  for (const place of all) {
    if (!isFocusLost(place)) return;
    if (isPerceivable(place)) focusForm(place);
  }
}

/** What is around an element, innermost first, without the body. */
function around(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement, ownerDocument } = element;
  if (parentElement === null || parentElement === ownerDocument.body) return [];
  return [parentElement, ...around(parentElement)];
}

/**
 * When an element goes away that may hold the focus: to what has taken its place or it was about, else
 * into the form, or what is around both.
 */
export function returnFocus(element: HTMLElement, next: () => HTMLElement | null): void {
  const { ownerDocument } = element;
  const active = rootOf(element).activeElement;
  if (!element.contains(active)) return;
  const places = [element.closest("form"), ...around(element)];
  queueMicrotask(() => {
    if (!isFocusLost(ownerDocument)) return;
    const place = next();
    if (place && isPerceivable(place)) focusField(place);
    rescueFocus(places);
  });
}
