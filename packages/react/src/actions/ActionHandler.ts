import type { ActionId, FluzError, Guidance, Operation } from "@fluz-kit/core";

/** What a handler is told about the step that the person takes. */
export interface ActionDetails {
  readonly action: ActionId;
  readonly error: FluzError;
  readonly guidance: Guidance;
  /** `"other"` where the host has not said what the person was doing. */
  readonly operation: Operation;
  readonly flow: string | null;
}

/**
 * What an action does: a link (`https:`, `mailto:`, `tel:`, or a path of the application), or a
 * function. While its promise is pending the action is busy; if it rejects, the rejection is shown.
 */
export type ActionHandler = string | ((details: ActionDetails) => void | Promise<unknown>);

/** Handlers by action. An action without a handler or default is not drawn. */
export type ActionHandlers = Readonly<Partial<Record<ActionId, ActionHandler | undefined>>>;
