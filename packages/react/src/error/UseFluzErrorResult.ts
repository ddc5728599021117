// The public shape of an error on the screen: its words, its actions and the wiring of its fields.
import type {
  ActionId,
  FieldName,
  FluzError,
  FluzErrorOf,
  Guidance,
  Operation,
} from "@fluz-kit/core";
import type { GuidanceOf } from "./GuidanceOf.ts";

/** What to do next, ready to be drawn. */
export interface FluzAction {
  readonly id: ActionId;
  readonly label: string;
  /** Whether it is the first: the one to stand out. */
  readonly primary: boolean;
  /** Takes the action. Does nothing while it is busy, and before `availableAt`. Never rejects. */
  readonly run: () => Promise<void>;
  readonly busy: boolean;
  /** Epoch milliseconds from which it works; `null` if it works now. */
  readonly availableAt: number | null;
  /** Where it leads, if it is a link. Safe to render. */
  readonly href: string | null;
}

interface FieldWiring {
  /** Present while the field's error stands, until its value changes. */
  readonly "aria-invalid"?: "true";
  readonly "aria-describedby"?: string;
  /** Takes the element, or what a library hands out in its place, as `{ focus, blur, input }`. */
  readonly ref: (handle: unknown) => void;
  readonly onChange: () => void;
}

type OnChangeOf<Own> = "onChange" extends keyof Own
  ? Extract<Own["onChange" & keyof Own], (...values: never[]) => unknown>
  : FieldWiring["onChange"];

/** What an input needs to show its error, joined with its other props. Spread it over the input. */
export type FluzFieldProps<Own extends object = object> = Omit<Own, keyof FieldWiring> &
  Omit<FieldWiring, "onChange"> & { readonly onChange: OnChangeOf<Own> };

/**
 * The error that stands, in words and actions. Everything is `null` or empty while there is none. The
 * result for one operation can be handed to whatever takes the result for any.
 */
export type UseFluzErrorResult<O extends Operation = Operation> = "other" extends O
  ? FluzErrorResult
  : FluzErrorResultOf<O>;

/** The result for one operation, with what is documented for it. */
export interface FluzErrorResultOf<O extends Operation> extends FluzErrorResult {
  readonly error: FluzErrorOf<O> | null;
  readonly guidance: GuidanceOf<O> | null;
}

/** The result for any operation. */
export interface FluzErrorResult {
  readonly error: FluzError | null;
  readonly guidance: Guidance | null;
  /** What happened. */
  readonly title: string | null;
  /** What to do now. */
  readonly description: string | null;
  /** At most two actions, then support. */
  readonly actions: readonly FluzAction[];
  /** Confirmed failures of this operation so far: lost connections and time-outs do not count. */
  readonly attempts: number;
  /**
   * Wires an input: `<input {...fluz.field("phone")} />`. Other props of the input, as another library gives
   * them, are joined: `<input {...fluz.field("phone", register("phone"))} />`. Their `ref`, `onChange` and
   * `aria-describedby` stay, and the error is read after their hint. What the library calls otherwise is passed
   * through.
   *
   * @param own the input's other props. Any refs and listeners in them have to be here rather than beside the spread.
   */
  readonly field: <Own extends object = FluzFieldProps>(
    name: FieldName,
    own?: Own,
  ) => FluzFieldProps<Own>;
  /**
   * What is wrong with a field, as plain text for a library that draws it: `helperText`, `error`, `setError`. The
   * library has to describe the input with it, or a banner says it too. `null` while the field is right, and
   * once its value has changed.
   */
  readonly fieldText: (name: FieldName) => string | null;
  /** Takes in a failure, or an answer that may be one. A recognised success ends the count. */
  readonly report: (failure: unknown) => void;
  /**
   * A try begins: call what is returned with its answer, as `report()`. An answer that a newer try's
   * has overtaken is not shown, and a failure that a newer success has overtaken not counted either.
   */
  readonly begin: () => (answer: unknown) => void;
  /** Hides the error. Attempts stay counted. */
  readonly dismiss: () => void;
  /** Hides the error and forgets the attempts. */
  readonly reset: () => void;
}
