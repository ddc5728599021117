// Finds the form of an element, even if the element stands outside it.
import { closestAround } from "./trees.ts";

/** The form that a control belongs to, inside or outside of it, or that is around an element, or is the element. */
export function formOf(element: Element): HTMLFormElement | null {
  const named: unknown = "form" in element ? element.form : null;
  if (isForm(named)) return named;
  const around = closestAround(element, "form");
  return isForm(around) ? around : null;
}

function isForm(value: unknown): value is HTMLFormElement {
  return typeof value === "object" && value !== null && "requestSubmit" in value;
}
