// Tells whether a person could see an element or find it with assistive technology (WCAG 1, Perceivable).

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

function isOpen(element: Element, opens: boolean): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || !element.isConnected || element.matches(":disabled")) return false;
  if (/^(?:hidden|collapse)$/.test(view.getComputedStyle(element).visibility)) return false;
  if (isBehindModal(element)) return false;
  let inner: Element | null = null;
  for (let one: Element | null = element; one; inner = one, one = parentOf(one)) {
    if (one.matches("[inert], [aria-hidden=true]")) return false;
    if (opens && one.matches("details, [hidden=until-found]")) continue;
    if (inner && one.matches("details:not([open])") && inner.localName !== "summary") return false;
    const { display, contentVisibility } = view.getComputedStyle(one);
    if (display === "none" || (inner && contentVisibility === "hidden")) return false;
    if (inner && isShut(one, view)) return false;
  }
  return true;
}

/** The element around, as it is drawn: out of a slot, and out of a shadow tree. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.parentElement ? null : element.getRootNode();
  return element.parentElement ?? (root && "host" in root ? hostOf(root) : null);
}

function hostOf({ host }: { readonly host: unknown }): Element | null {
  return isElement(host) ? host : null;
}

function isElement(value: unknown): value is Element {
  return typeof value === "object" && value !== null && "localName" in value;
}

/** Whether it is folded up to nothing, with something in it. Without a layout, as in tests, nothing is. */
function isShut(element: Element, view: Window & typeof globalThis): boolean {
  const { scrollWidth, scrollHeight } = element;
  if (scrollWidth * scrollHeight === 0) return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height === 0 && view.getComputedStyle(element).overflow !== "visible";
}

/** An open modal dialog makes everything outside it inert. */
function isBehindModal(element: Element): boolean {
  try {
    const modal = element.ownerDocument.querySelector("dialog:modal");
    return modal !== null && element.closest("dialog:modal") === null && !modal.contains(element);
  } catch {
    // An engine that does not know the selector.
    return false;
  }
}
