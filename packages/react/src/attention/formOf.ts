// Finds the form of an element, even if the element stands outside it.

/** The form that a control belongs to, inside or outside of it, or that is around an element, or is the element. */
export function formOf(element: Element): HTMLFormElement | null {
  const named: unknown = "form" in element ? element.form : null;
  return isForm(named) ? named : element.closest("form");
}

function isForm(value: unknown): value is HTMLFormElement {
  return typeof value === "object" && value !== null && "requestSubmit" in value;
}
