import type { ActionId, FieldName } from "@fluz-kit/core";
import type { Messages } from "@fluz-kit/messages";
import type { ActionHandlers } from "../actions/ActionHandler.ts";
import type { Announcer } from "../announcer/createAnnouncer.ts";
import type { Occurrence } from "./Occurrence.ts";
import type { FluzAction, UseFluzErrorResult } from "./UseFluzErrorResult.ts";

/** Marks a hook's result. Not shared between two copies of the kit: their insides may differ. */
const VIEW = Symbol("Fluz Kit view");

/** The steps that are drawn, and the primary one if nothing handles it. */
export interface Steps {
  readonly actions: readonly FluzAction[];
  readonly missing: ActionId | null;
}

/** What the kit's own components need beyond the public result. */
export interface FluzErrorView {
  readonly messages: Messages;
  readonly announcer: Announcer | null;
  readonly occurrence: Occurrence | null;
  /** The declared field that shows the error; `null` if the banner does. */
  readonly owner: FieldName | null;
  /** Title and description in one breath. */
  readonly spoken: string;
  readonly errorIdOf: (field: FieldName) => string;
  /** The element of the field that the error is about, wherever it is shown. */
  readonly relatedField: () => HTMLElement | null;
  /** The steps, with a component's own handlers before all others. */
  readonly stepsWith: (handlers: ActionHandlers | undefined) => Steps;
  /** Tells where the error is drawn, so that "Try again" finds its form. */
  readonly place: (root: Element | null) => void;
  /** The form that the error belongs to. */
  readonly form: () => HTMLFormElement | null;
}

/** A hook's result with what the components need. */
export type ViewedResult = UseFluzErrorResult & { readonly [VIEW]: FluzErrorView };

export function withView(result: UseFluzErrorResult, view: FluzErrorView): ViewedResult {
  return { ...result, [VIEW]: view };
}

export function viewOf(result: ViewedResult): FluzErrorView {
  return result[VIEW];
}

/** Whether an `error` prop is what `useFluzError` returned, rather than a failure. Never throws. */
export function isViewedResult(value: unknown): value is ViewedResult {
  try {
    return typeof value === "object" && value !== null && VIEW in value;
  } catch {
    return false;
  }
}
