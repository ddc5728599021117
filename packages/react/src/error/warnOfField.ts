// Says in development why a declared field does not show its error as it should.
import type { FieldName } from "@fluz-kit/core";
import { warnOnce } from "../development/warnOnce.ts";
import { rootOf } from "../attention/trees.ts";
import { hasSurface } from "./surfaces.ts";
import { errorIdOf } from "./View.ts";
import type { View } from "./View.ts";

/** What `field()` gave, by those who hold the fields, and by name. */
const called = new WeakMap<object, Map<FieldName, object>>();

/** What of it has brought something to its ref. */
const linked = new WeakSet();

/** `field()` was called. Development only. */
export function noteWire(elements: object, name: FieldName, props: object): void {
  const fields = called.get(elements) ?? new Map<FieldName, object>();
  called.set(elements, fields.set(name, props));
}

/** A ref of `field()` was handed something. Development only. */
export function noteHandle(props: object): void {
  linked.add(props);
}

/**
 * Development only: callers guard it, so that builds drop it. It says nothing where `field()` was not called.
 *
 * @param input the one that the error is about
 * @param text what describes it with the error
 */
export function warnOfField(
  view: View,
  input: HTMLElement | null,
  text: Element | null,
  store: { readonly elements: object },
): void {
  const name = view.owner;
  const wire = name && called.get(store.elements)?.get(name);
  if (!wire) return;
  const call = `field("${name}")`;
  if (input === null && !linked.has(wire)) {
    warnOnce(
      `unlinked ${name}`,
      `${call} was called, and neither its ref nor its aria-describedby has reached an input, so the error of ` +
        `"${name}" is not at its field. A component has to hand both on to its input; where another library gives ` +
        `a ref too, join them: {...fluz.field("${name}", register("${name}"))}.`,
    );
  } else if (input && isControl(input) && input.getAttribute("aria-invalid") !== "true") {
    warnOnce(
      `unmarked ${name}`,
      `the input of "${name}" has not got what ${call} gives: its component puts that elsewhere, or leaves it out. So ` +
        `the input is not marked as wrong, and nobody is told at it what is. Hand it to the input itself, as ` +
        `slotProps={{ htmlInput: fluz.${call} }} of Material UI does; or keep its ref, and give the component the ` +
        `error: error={fluz.fieldText("${name}")}.`,
    );
  } else if (input && text === null && rootOf(input).getElementById(errorIdOf(view, name))) {
    warnOnce(
      `undescribed ${name}`,
      `the error of "${name}" stands at its field, and does not describe the input: something else has taken the place ` +
        `of the aria-describedby that ${call} gives. Join the two: {...fluz.field("${name}", { "aria-describedby": … })}.`,
    );
  } else if (input && text === null) {
    const place = hasSurface(store) ? ", so a banner does" : "";
    warnOnce(
      `field ${name}${place}`,
      `"${name}" is declared in fields, and nothing that describes its input shows its error` +
        `${place}. Render <FieldError error={…} field="${name}" /> beside the ` +
        `input, or hand fluz.fieldText("${name}") to a component that describes its input with it.`,
    );
  }
}

function isControl(element: HTMLElement): boolean {
  return element.matches("input, select, textarea, [contenteditable]");
}
