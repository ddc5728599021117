import type { ActionId, Attempts, FieldName, Guidance, Operation } from "@fluz-kit/core";
import type { Act } from "../attention/person.ts";
import type { Words } from "./wordsOf.ts";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { Try } from "./Try.ts";
import type { EventLog } from "./createEventLog.ts";
import type { Fields } from "./createFields.ts";

/** What a hook draws from, beside its source and settings. */
export interface HookState {
  /** What was reported by hand, and what the source said then: it stands until the source says something newer. */
  readonly reported?: { readonly occurrence: Occurrence | null; readonly after: unknown };
  readonly dismissed?: Occurrence | null;
  /** The error whose field has been changed since. */
  readonly edited?: Occurrence | null;
  /** The error whose field shows none. */
  readonly unplaced?: Occurrence;
  /** The error that has a time to wait, and the epoch milliseconds of its end; 0 when it is over. */
  readonly due?: { readonly occurrence: Occurrence; readonly at: number };
  /** Whether a form is around the error; absent before anyone can know. */
  readonly hasForm?: boolean;
  /** Control flow that came instead of an answer: the render throws it, for the boundary of the router. */
  readonly raised?: { readonly signal: unknown };
  /** Steps that are running, each for the error it was offered with. */
  readonly busy: Readonly<Partial<Record<ActionId, Occurrence | null>>>;
}

export type Patch = (part: Partial<HookState>) => void;

/** What one render of a hook has made of its source, state and settings. */
export interface Frame {
  readonly instance: Instance;
  readonly state: HookState;
  readonly settings: FluzSettings;
  readonly scope: { readonly flow: string | undefined; readonly operation: Operation };
  readonly store: Attempts;
  /** Whether failures are counted; not for a bare one whose host counts. */
  readonly isCounted: boolean;
  /** Confirmed failures so far, the one that is shown included. */
  readonly attempts: number;
  /** What names the source's present word. */
  readonly word: unknown;
  /** Whether that is a success. */
  readonly hasWorked: boolean;
  readonly pending: boolean;
  readonly refetch: (() => unknown) | undefined;
  /** Whether an error stands, rather than being kept on the screen while the next try is under way. */
  readonly stands: boolean;
  /** What is shown; `null` while nothing is, and for what the person cancelled. */
  readonly occurrence: Occurrence | null;
  readonly guidance: Guidance | null;
  readonly words: Words | null;
  /** Whether a form is around the error, so that it can be sent again; taken for granted before anyone can know. */
  readonly hasForm: boolean;
  readonly fields: readonly FieldName[];
  /** The declared field that shows it; `null` if another surface does. */
  readonly owner: FieldName | null;
  readonly errorIdOf: (field: FieldName) => string;
  /** The input that the error is about, wherever it is shown. */
  readonly related: () => HTMLElement | null;
  /** Epoch milliseconds from which trying again makes sense. */
  readonly availableAt: number | null;
}

/** One hook's memory between renders, and those functions of its result that never change. */
export interface Instance {
  readonly attempts: Attempts;
  readonly events: EventLog;
  readonly fields: Fields;
  /** What the last commit has drawn. */
  frame: Frame | null;
  /** The error that the person has been told of. */
  seen: Occurrence | null;
  /** What the person had done by then: it is answered. `undefined` before the first commit. */
  handled: Act | null | undefined;
  /** Whether the next render is this hook's own doing, rather than its host's. */
  echoes: boolean;
  readonly patch: Patch;
  readonly begin: () => Try;
  readonly report: (failure: unknown) => void;
  /** Leaves control flow to the router: the next render throws it. What is waited for is thrown nowhere. */
  readonly raise: (signal: unknown) => void;
  readonly dismiss: () => void;
  readonly reset: () => void;
  /** Takes a step; does nothing while the same step of the same error is running. */
  readonly take: (
    id: ActionId,
    occurrence: Occurrence,
    to: string | (() => unknown),
  ) => Promise<void>;
  /** Forgets the steps of errors that have gone. */
  readonly tidy: (standing: Occurrence | null) => void;
  /** Begins what runs by itself; what is returned ends it. */
  readonly mount: () => () => void;
}
