import type { FieldName } from "@fluz-kit/core";

export interface Fields {
  readonly elementOf: (name: FieldName) => HTMLElement | null;
  /** The ref for a field's input: the same function in every render. */
  readonly refOf: (name: FieldName) => (element: HTMLElement | null) => void;
  /** Tells where the error is drawn, and forgets it. */
  readonly place: (root: Element | null) => void;
  /** The input that the host itself wired to the text with this id. */
  readonly describedBy: (id: string) => HTMLElement | null;
  /** The form that the error is drawn in, else the one that the fields are in. */
  readonly form: () => HTMLFormElement | null;
}

/**
 * Knows the inputs of a form and when their values change. It listens on the elements themselves,
 * so that a host which passes an `onChange` of its own loses nothing.
 */
export function createFields(onEdit: (name: FieldName) => void): Fields {
  const elements = new Map<FieldName, HTMLElement>();
  let root: Element | null = null;
  const refs = new Map<FieldName, (element: HTMLElement | null) => void>();

  function createRef(name: FieldName) {
    const edit = () => onEdit(name);
    return (element: HTMLElement | null) => {
      const before = elements.get(name);
      before?.removeEventListener("input", edit);
      before?.removeEventListener("change", edit);
      elements.delete(name);
      if (element === null) return;
      elements.set(name, element);
      element.addEventListener("input", edit);
      element.addEventListener("change", edit);
    };
  }

  return {
    elementOf: (name) => elements.get(name) ?? null,
    refOf(name) {
      const ref = refs.get(name) ?? createRef(name);
      refs.set(name, ref);
      return ref;
    },
    place(element) {
      root = element;
    },
    describedBy(id) {
      const wired = `[aria-describedby~=${JSON.stringify(id)}]`;
      return root?.ownerDocument.querySelector<HTMLElement>(wired) ?? null;
    },
    form() {
      const around = root?.closest("form");
      if (around) return around;
      for (const element of elements.values()) {
        const form = element.closest("form");
        if (form !== null) return form;
      }
      return null;
    },
  };
}
