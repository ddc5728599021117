// Joins one field with its input: finds the control, and hears when its value changes.
import type { FieldName } from "@fluz-kit/core";
import { afterEvent } from "../attention/afterEvent.ts";
import { elementOf } from "../attention/elementOf.ts";
import { rootOf } from "../attention/trees.ts";
import { isOwnWrite } from "../attention/writeText.ts";
import type { FluzFieldProps } from "./UseFluzErrorResult.ts";
import { noteHandle } from "./warnOfField.ts";
import { warnOfControl } from "./warnOfControl.ts";

interface Owner {
  /** Whether the error that stands is about the field, and the person has not edited it since. */
  readonly isMarked: (name: FieldName) => boolean;
  /** The value of such a field has changed. */
  readonly onEdit: () => void;
}

/** One field's input. */
export interface Wire {
  control: HTMLElement | null;
  /** What the ref was handed: another library has something of its own in place of an element. */
  handle: unknown;
  /** The same in every render. */
  readonly props: Pick<FluzFieldProps, "ref" | "onChange">;
  /** Takes in the control, where the ref has not brought it. */
  readonly take: (control: HTMLElement | null) => void;
}

/**
 * It listens on the control itself, so that a host which passes an `onChange` of its own loses nothing.
 *
 * @param onPlace told where the control stands
 */
export function createWire(
  name: FieldName,
  owner: Owner,
  onPlace: (control: HTMLElement) => void,
): Wire {
  // Once is enough: typing on must not draw anew with every key.
  const edited = () => {
    if (owner.isMarked(name)) owner.onEdit();
  };
  const onInput = (event: Event) => {
    const { control } = wire;
    // React overlooks what does not bubble, too: some components send such an event to find their caret.
    if (!control || !event.bubbles || isOwnWrite(control) || !owner.isMarked(name)) return;
    afterEvent(event, rootOf(control), edited);
  };
  const wire: Wire = {
    control: null,
    handle: null,
    take(element) {
      for (const type of ["input", "change"]) {
        wire.control?.removeEventListener(type, onInput);
        element?.addEventListener(type, onInput);
      }
      wire.control = element;
      if (element) onPlace(element);
    },
    props: {
      onChange() {
        if (!wire.control || !isOwnWrite(wire.control)) edited();
      },
      ref(handle) {
        wire.handle = handle;
        wire.take(elementOf(handle));
        if (process.env.NODE_ENV !== "production") {
          noteHandle(wire.props);
          if (wire.control) warnOfControl(wire.control, wire.props.onChange);
        }
      },
    },
  };
  return wire;
}
