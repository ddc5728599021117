// Holds all that a surface needs to draw an error, worked out once per render and never changed.
import type { ActionId, Attempts, FieldName, Guidance, Operation } from "@fluz-kit/core";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { Words } from "./wordsOf.ts";

/** What has become of a hook's errors. Each part names the error that it is about, so a newer one needs no clearing. */
export interface ErrorState {
  /** What was reported by hand, and the source's version then: it stands until the source has a newer one. */
  readonly reported?: { readonly occurrence: Occurrence | null; readonly version: unknown };
  readonly dismissed?: Occurrence | null;
  /** The error whose field has been changed since. */
  readonly edited?: Occurrence | null;
  /** The error that its field cannot show. */
  readonly unplaced?: Occurrence;
  /** The error that its surface has been drawn for before anyone was told. */
  readonly awaited?: Occurrence;
  /** The error that the host's own banner leaves out, as another surface is shown instead. */
  readonly leftOut?: Occurrence | null;
  /** The error whose time to wait is over. */
  readonly waited?: Occurrence;
  /** Whether a form is around the error that can be sent again; absent before anyone can know. */
  readonly hasForm?: boolean;
  /** Control flow that came instead of an answer: the render throws it, for the boundary of the router. */
  readonly raised?: { readonly signal: unknown };
  /** Actions that are running, each for the error it was offered with. */
  readonly busy: Readonly<Partial<Record<ActionId, Occurrence | null>>>;
}

export interface View {
  readonly state: ErrorState;
  readonly settings: FluzSettings;
  readonly scope: { readonly flow: string | undefined; readonly operation: Operation };
  /** Who counts the failures. */
  readonly attempts: Attempts;
  /** Whether failures are counted; not for a bare one whose host counts. */
  readonly isCounted: boolean;
  /** Confirmed failures so far, the one that is shown included. */
  readonly attempt: number;
  /** What names the present answer of the source. */
  readonly version: unknown;
  /** Whether that is a success. */
  readonly hasWorked: boolean;
  readonly isPending: boolean;
  /** Whether a query asks; `undefined` for any other source. */
  readonly isFetching: boolean | undefined;
  readonly refetch: (() => unknown) | undefined;
  /** Whether an error stands, rather than being kept on the screen while the next try is under way. */
  readonly stands: boolean;
  /** What is shown; `null` while nothing is, and for what the person cancelled. */
  readonly occurrence: Occurrence | null;
  readonly guidance: Guidance | null;
  readonly words: Words | null;
  /** Whether a form is around the error that can be sent again as it was; not before anyone can know. */
  readonly hasForm: boolean;
  /** Whether it is drawn on a server, or just taken over from there. */
  readonly isStatic: boolean;
  readonly fields: readonly FieldName[];
  /** The declared field that shows it; `null` if another surface does. */
  readonly owner: FieldName | null;
  /** What the ids of the texts at fields begin with. */
  readonly id: string;
  /** The one id of them, where the host wired its input to a text of its own. */
  readonly errorId: string | undefined;
  /** Epoch milliseconds from which trying again makes sense. */
  readonly availableAt: number | null;
}

/** The id of the text that says what is wrong with a field. */
export function errorIdOf({ id, errorId }: View, field: FieldName): string {
  return errorId ?? `${id}-${field}`;
}
