// Keeps codes and passcodes in their inputs alone, and empties them when nobody needs them.
import { allowChange } from "../attention/sent.ts";
import { emptyText, isOwnWrite } from "../attention/writeText.ts";

type Ref = (element: HTMLInputElement | null) => void;

/** The inputs of a prompt: the one place where the code or passcode is. */
export interface PromptInputs<Name extends string> {
  readonly of: (name: Name) => HTMLInputElement | null;
  /** Empties every input. */
  readonly wipe: () => void;
  /** Notes that what is in the inputs is kept from an earlier try. */
  readonly keep: () => void;
  /** An input has changed. If the person did it, what is in it is theirs, and new; `false` if the kit did. */
  readonly edited: (name: Name) => boolean;
  /** Empties the inputs whose text is kept from an earlier try. */
  readonly wipeKept: () => void;
  /** The ref for an input, the same in every render. What goes from the page goes empty. */
  readonly refOf: (name: Name, wire?: Ref) => Ref;
}

export function createInputs<Name extends string>(): PromptInputs<Name> {
  const elements = new Map<Name, HTMLInputElement | null>();
  const refs: Record<string, Ref> = {};
  const kept = new Set<HTMLInputElement | null | undefined>();

  function createRef(name: Name, wire: Ref | undefined): Ref {
    return (element) => {
      const gone = element === null ? elements.get(name) : null;
      if (gone) gone.value = "";
      elements.set(name, element);
      wire?.(element);
    };
  }

  return {
    of: (name) => elements.get(name) ?? null,
    wipe() {
      for (const element of elements.values()) if (element) emptyText(element);
    },
    keep() {
      for (const element of elements.values()) kept.add(element);
    },
    edited(name) {
      const element = elements.get(name) ?? null;
      if (element && isOwnWrite(element)) return false;
      kept.delete(element);
      return true;
    },
    wipeKept() {
      for (const element of kept) {
        if (!element) continue;
        emptyText(element);
        // The way to try again stays: it asks for what is missing.
        allowChange(element.form);
      }
      kept.clear();
    },
    refOf: (name, wire) =>
      (refs[`${name} ${String(wire !== undefined)}`] ??= createRef(name, wire)),
  };
}
