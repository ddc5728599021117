// Tells whether a person could see an element or find it with assistive technology (WCAG 1, Perceivable).
import { activeElementOf, closestAround, iframeOf, parentOf, rootOf } from "./trees.ts";

const MODAL = "dialog:modal";

/**
 * Whether the element is on the page, drawn, and open to assistive technology, and so is everything
 * around it; and if it is a control, whether that is enabled. Asks the browser for styles, so ask when
 * somebody has to be told, rather than in every render.
 */
export function isPerceivable(element: Element): boolean {
  return isOpen(element, false);
}

/** Whether they could perceive it once everything is opened that it is folded away in. */
export function isReachable(element: Element): boolean {
  return isOpen(element, true);
}

/** Whether they could perceive what is in it. */
export function isOpenInside(element: Element): boolean {
  return isOpen(element, false, element.firstElementChild);
}

function isOpen(element: Element, opens: boolean, content: Element | null = null): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || !element.isConnected || element.matches(":disabled")) return false;
  if (/^(?:hidden|collapse)$/.test(view.getComputedStyle(element).visibility)) return false;
  if (isBehindModal(element)) return false;
  let inner = content;
  for (let one: Element | null = element; one; inner = one, one = parentOf(one)) {
    if (one.matches("[inert], [aria-hidden=true]")) return false;
    if (opens && one.matches("details, [hidden=until-found]")) continue;
    if (inner && one.matches("details:not([open])") && inner.localName !== "summary") return false;
    const { display, contentVisibility } = view.getComputedStyle(one);
    if (display === "none" || (inner && contentVisibility === "hidden")) return false;
    if (inner && isShut(one, view)) return false;
  }
  const iframe = iframeOf(element);
  return iframe === null || isOpen(iframe, opens, element);
}

/** Whether it is folded up or clipped to nothing, with something in it. Without a layout, as in tests, nothing is folded. */
function isShut(element: Element, view: Window & typeof globalThis): boolean {
  const { overflow, clipPath } = view.getComputedStyle(element);
  if (/^inset\((?:50|100)%/.test(clipPath)) return true;
  const { scrollWidth, scrollHeight } = element;
  if (overflow === "visible" || scrollWidth * scrollHeight === 0) return false;
  const { width, height } = element.getBoundingClientRect();
  // What is hidden from sight alone keeps one pixel.
  return Math.min(width, height) <= 1;
}

/** An open modal dialog makes everything outside it inert. One in a shadow tree is found by the focus that it holds. */
function isBehindModal(element: Element): boolean {
  try {
    const modal =
      element.ownerDocument.querySelector(MODAL) ??
      rootOf(element).querySelector(MODAL) ??
      closestAround(activeElementOf(element), MODAL);
    return modal !== null && closestAround(element, MODAL) === null;
  } catch {
    // An engine that does not know the selector.
    return false;
  }
}
