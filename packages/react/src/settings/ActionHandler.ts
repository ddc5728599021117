// The types with which a host says what buttons do, so that a forgotten one does not compile.
import type { ActionId, ActionsOf, FluzError, Guidance, Operation } from "@fluz-kit/core";

/** What a handler is told about the action that the person takes. */
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

/** Actions that work before anyone wires them, in a form and with `support`. */
type WiredAction = "retry" | "reenter" | "editPhone" | "editEmail" | "contactSupport";

/** Nobody who is signing in or up is asked to sign in again. */
type Pointless<O extends Operation> = O extends "login" | "socialLogin" | "register"
  ? "reauthenticate"
  : never;

/**
 * Handlers for everything that an operation's documented errors can ask for, beyond what works by
 * itself. With `satisfies` a forgotten one does not compile:
 * `const actions = { signIn: "/login", goBack: "/" } satisfies ActionHandlersOf<"register">`.
 */
export type ActionHandlersOf<O extends Operation> = ActionHandlers &
  Readonly<Record<Exclude<ActionsOf<O>, WiredAction | Pointless<O>>, ActionHandler>>;
