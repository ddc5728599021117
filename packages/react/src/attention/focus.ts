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

/** When an element goes away that may hold the focus: to the field that it was about, else into the form. */
export function returnFocus(element: HTMLElement, field: HTMLElement | null): void {
  const { ownerDocument } = element;
  const active = rootOf(element).activeElement;
  if (!element.contains(active)) return;
  const form = element.closest("form");
  queueMicrotask(() => {
    if (!isFocusLost(ownerDocument)) return;
    if (field?.isConnected) focusField(field);
    else if (form?.isConnected) focusForm(form);
  });
}
