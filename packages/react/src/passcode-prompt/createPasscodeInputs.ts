import type { PasscodeFieldName } from "@fluz-kit/core";
import { allowChange } from "../attention/sent.ts";

type Ref = (element: HTMLInputElement | null) => void;

/** The inputs of a prompt: the one place where the passcode is. */
export interface PasscodeInputs {
  readonly of: (name: PasscodeFieldName) => HTMLInputElement | null;
  /** Empties every input. */
  readonly wipe: () => void;
  /** Notes that what is in the inputs is kept from an earlier try. */
  readonly keep: () => void;
  /** The person changed an input: what is in it is theirs, and new. */
  readonly edited: (name: PasscodeFieldName) => void;
  /** Empties the inputs whose text is kept from an earlier try. */
  readonly wipeKept: () => void;
  /** The ref for an input, the same in every render. What goes from the page goes empty. */
  readonly refOf: (name: PasscodeFieldName, wire?: Ref) => Ref;
}

export function createPasscodeInputs(): PasscodeInputs {
  const elements: Partial<Record<PasscodeFieldName, HTMLInputElement | null>> = {};
  const refs: Record<string, Ref> = {};
  const kept = new Set<HTMLInputElement | null | undefined>();

  function createRef(name: PasscodeFieldName, wire: Ref | undefined): Ref {
    return (element) => {
      const gone = element === null ? elements[name] : null;
      if (gone) gone.value = "";
      elements[name] = element;
      wire?.(element);
    };
  }

  return {
    of: (name) => elements[name] ?? null,
    wipe() {
      for (const element of Object.values(elements)) if (element) element.value = "";
    },
    keep() {
      for (const element of Object.values(elements)) kept.add(element);
    },
    edited: (name) => kept.delete(elements[name]),
    wipeKept() {
      for (const element of kept) {
        if (!element) continue;
        element.value = "";
        // The way to try again stays: it asks for the passcode.
        allowChange(element.form);
      }
      kept.clear();
    },
    refOf: (name, wire) =>
      (refs[`${name} ${String(wire !== undefined)}`] ??= createRef(name, wire)),
  };
}
