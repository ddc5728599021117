import type { FieldName } from "@fluz-kit/core";
import {
  activeElementOf,
  focusField,
  isFocusLost,
  returnFocus,
  rootOf,
} from "../attention/focus.ts";
import type { FluzFieldProps } from "./UseFluzErrorResult.ts";

type Wire = Pick<FluzFieldProps, "ref" | "onChange">;

export interface Fields {
  readonly elementOf: (name: FieldName) => HTMLElement | null;
  /** Ref and listener of a field's input: the same in every render. */
  readonly wireOf: (name: FieldName) => Wire;
  /** The element that draws the error. */
  readonly root: () => HTMLElement | null;
  /** The ref for that element. When it goes, and the focus is in it, the focus is sent on. */
  readonly place: (root: HTMLElement | null) => void;
  /** The ref for a step. When it goes, and the focus with it, the focus stays with what took its place. */
  readonly hold: (step: HTMLElement | null) => void;
  /** The form that the error is drawn in, else the one that the fields are in. */
  readonly form: () => HTMLFormElement | null;
  /** The document or shadow tree that they are in: the last one that is known. */
  readonly page: () => Document | ShadowRoot;
}

/**
 * Knows the inputs of a form, when their values change, and where the error is drawn. It listens on
 * the inputs themselves, so that a host which passes an `onChange` of its own loses nothing.
 *
 * @param related the input that the error is about
 * @param onMove they stand in another document or shadow tree than was known
 */
export function createFields(
  onEdit: (name: FieldName) => void,
  related: () => HTMLElement | null,
  onMove: () => void,
): Fields {
  const elements: Partial<Record<FieldName, HTMLElement | null>> = {};
  const wires: Partial<Record<FieldName, Wire>> = {};
  let placed: HTMLElement | null = null;
  let around: HTMLFormElement | null = null;
  let known: Document | ShadowRoot | undefined;
  // One surface can take the place of another in one commit, and the old one lets go after the new one has come.
  const root = () => (placed?.isConnected ? placed : null);

  const page = () => (known ??= document);
  const settle = (element: HTMLElement) => {
    const root = rootOf(element);
    if (root === page()) return;
    known = root;
    onMove();
  };

  function createWire(name: FieldName): Wire {
    const onChange = () => onEdit(name);
    return {
      onChange,
      ref(element) {
        for (const type of ["input", "change"]) {
          elements[name]?.removeEventListener(type, onChange);
          element?.addEventListener(type, onChange);
        }
        elements[name] = element;
        if (element) settle(element);
      },
    };
  }

  return {
    elementOf: (name) => elements[name] ?? null,
    wireOf: (name) => (wires[name] ??= createWire(name)),
    root,
    place(element) {
      // React takes the ref away before the element leaves the page.
      if (element) settle((placed = element));
      else if (placed) returnFocus(placed, related());
    },
    hold(step) {
      if (step !== null || !activeElementOf(page())?.matches(".fluz-Action")) return;
      queueMicrotask(() => {
        if (!isFocusLost(page())) return;
        const place = root();
        const target = place?.matches("[tabindex]") ? place : related();
        if (target) focusField(target);
      });
    },
    form() {
      const near = [root(), ...Object.values(elements)];
      const form = near.map((one) => one?.closest("form")).find(Boolean);
      // What gives way to another surface is not drawn, and stands in its form all the same.
      around = form ?? (around?.isConnected ? around : null);
      return around;
    },
    page,
  };
}
