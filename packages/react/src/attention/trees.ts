// Finds what is around an element, and what has the focus, across the borders of shadow trees and iframes.

export type Root = Document | ShadowRoot;

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

/** The element around, as it is drawn: out of a slot, and out of a shadow tree. `null` at the top of a document. */
export function parentOf(element: Element): HTMLElement | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}

/** The closest element that matches, itself included, out of shadow trees too. */
export function closestAround(element: Element | null, selector: string): HTMLElement | null {
  if (element === null) return null;
  // In happy-dom a form that is asked for itself finds another object.
  if (isElement(element) && element.matches(selector)) return element;
  return element.closest<HTMLElement>(selector) ?? closestAround(hostOf(element), selector);
}

/** The iframe that shows a node's document, on a page that may be looked into. */
export function iframeOf(node: Node): Element | null {
  const root = rootOf(node);
  const page = "defaultView" in root ? root : root.ownerDocument;
  return page.defaultView?.frameElement ?? null;
}

/** The element whose shadow tree another is in; `null` for one of a document. */
function hostOf(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  const host: unknown = "host" in root ? root.host : null;
  return isElement(host) ? host : null;
}

function isElement(value: unknown): value is HTMLElement {
  return typeof value === "object" && value !== null && "localName" in value;
}
