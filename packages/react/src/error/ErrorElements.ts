// Knows which inputs, which surface and which form the errors of one hook belong to.
import type { FieldName } from "@fluz-kit/core";
import { elementOf, focusHandle } from "../attention/elementOf.ts";
import { focusField, isFocusLost, returnFocus } from "../attention/focus.ts";
import { formOf } from "../attention/formOf.ts";
import { lastAct } from "../attention/person.ts";
import { activeElementOf, rootOf } from "../attention/trees.ts";
import { hasTypedInto } from "../attention/typed.ts";
import { emptyText } from "../attention/writeText.ts";
import { createWire } from "./createWire.ts";
import type { Wire } from "./createWire.ts";
import { errorIdOf } from "./View.ts";
import type { View } from "./View.ts";
import { noteWire } from "./warnOfField.ts";

interface Owner {
  /** Whether the error that stands is about the field, and the person has not edited it since. */
  readonly isMarked: (name: FieldName) => boolean;
  /** The value of such a field has changed. */
  readonly onEdit: () => void;
  /** The input that the error is about. */
  readonly related: () => HTMLElement | null;
  /** They stand in another document or shadow tree than was known. */
  readonly onMove: () => unknown;
}

/** Knows the inputs of a form, when their values change, and where the error is drawn. */
export class ErrorElements {
  /** How often a text at a field has been looked for since the last error that anyone was told of. */
  looks = 0;
  readonly #owner: Owner;
  readonly #wires: Partial<Record<FieldName, Wire>> = {};
  /** What draws the error, newest last: one surface can take the place of another, and the old one lets go last. */
  #placed: readonly HTMLElement[] = [];
  #form: HTMLFormElement | null = null;
  #page: Document | ShadowRoot | undefined;
  /** Where the focus goes when what draws the error is closed. */
  #next: HTMLElement | null = null;

  constructor(owner: Owner) {
    this.#owner = owner;
  }

  inputOf(name: FieldName): HTMLElement | null {
    return this.#wires[name]?.control ?? null;
  }

  /** The input that a view's error is about, wired or not. */
  relatedTo(view: View): HTMLElement | null {
    const placement = view.guidance?.placement;
    if (placement?.surface !== "field") return null;
    const input = this.inputOf(placement.field);
    if (input?.isConnected) return input;
    const describedBy = `[aria-describedby~="${errorIdOf(view, placement.field)}"]`;
    const found = elementOf(this.page().querySelector(describedBy));
    // What is spread after ours may have replaced the ref.
    if (found) this.#wires[placement.field]?.take(found);
    return found;
  }

  focus(name: FieldName): void {
    const input = this.inputOf(name);
    if (input) focusField(input);
    else focusHandle(this.#wires[name]?.handle);
  }

  /** Whether any field is wired. */
  get hasInputs(): boolean {
    return Object.keys(this.#wires).length > 0;
  }

  /** Empties a field whose secret was turned down, unless the person is typing another one already. */
  empty(name: FieldName): void {
    const input = this.inputOf(name);
    if (input && isInput(input) && !hasTypedInto(input, lastAct(input))) emptyText(input);
  }

  /** The person closes what draws the error: the focus goes to what it was about. */
  close(): void {
    this.#next = this.#owner.related();
  }

  /** Ref and listener of a field's input: the same in every render. */
  wireOf(name: FieldName): Wire["props"] {
    const wire = (this.#wires[name] ??= createWire(name, this.#owner, this.#settle));
    if (process.env.NODE_ENV !== "production") noteWire(this, name, wire.props);
    return wire.props;
  }

  /** The element that draws the error, and takes the focus. */
  target(): HTMLElement | null {
    return this.#placed.filter(({ isConnected }) => isConnected).at(-1) ?? null;
  }

  /** What takes the focus for the error: what draws it, or the input that it is about. */
  focusable(): HTMLElement | null {
    const target = this.target();
    return target?.matches("[tabindex]") ? target : this.#owner.related();
  }

  /** The ref for that element. When it goes, and the focus is in it, the focus is sent on. */
  readonly placeTarget = (element: HTMLElement | null): void => {
    this.#placed = this.#placed.filter((one) => one.isConnected && one !== element);
    if (element) {
      this.#placed = [...this.#placed, element];
      this.#settle(element);
    } else {
      const next = this.#next;
      this.#next = null;
      // React takes the ref away before the element leaves the page, and does not say which one.
      for (const one of this.#placed) {
        returnFocus(one, () => this.focusable() ?? next);
      }
    }
  };

  /** The ref for an action. When it goes, and the focus with it, the focus stays with what took its place. */
  readonly keepFocus = (action: HTMLElement | null): void => {
    const page = this.page();
    if (action !== null || !activeElementOf(page)?.matches("[data-action]")) return;
    queueMicrotask(() => {
      const next = isFocusLost(page) ? this.focusable() : null;
      if (next) focusField(next);
    });
  };

  /** The form that the error is drawn in, else the one that the fields are in. */
  form(): HTMLFormElement | null {
    for (const one of [this.target(), ...Object.values(this.#wires).map((wire) => wire.control)]) {
      const form = one && formOf(one);
      if (form) return (this.#form = form);
    }
    // What gives way to another surface is not drawn, and stands in its form all the same.
    if (!this.#form?.isConnected) this.#form = null;
    return this.#form;
  }

  /** The document or shadow tree that they are in: the last one that is known. */
  page(): Document | ShadowRoot {
    return (this.#page ??= document);
  }

  readonly #settle = (element: HTMLElement): void => {
    const root = rootOf(element);
    if (root === this.page()) return;
    this.#page = root;
    this.#owner.onMove();
  };
}

function isInput(element: HTMLElement): element is HTMLInputElement {
  return element.matches("input");
}
