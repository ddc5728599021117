"use client";
// Catches what a part of the page throws while it renders, and offers a way on in its place.
import { FluzError, isControlFlow, resolveGuidance, toFluzError } from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";
import { markTold, tellDropped } from "@fluz-kit/core/internal";
import { Component, createRef } from "react";
import type { ErrorInfo, ReactNode } from "react";
import { ErrorScreen } from "../error-screen/ErrorScreen.tsx";
import type { ErrorScreenProps } from "../error-screen/ErrorScreen.tsx";
import { focusForm, isFocusLost } from "../attention/focus.ts";
import { activeElementOf } from "../attention/trees.ts";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import { warnOfProps } from "../surface/warnOfProps.ts";
import { withOwnActions } from "../settings/withOwnActions.ts";

/** What a fallback of the host's is given. */
export interface FluzErrorFallback {
  readonly error: FluzError;
  /** Renders the children again. */
  readonly reset: () => void;
}

export interface FluzErrorBoundaryProps extends Pick<ErrorProps, "actions"> {
  readonly children?: ReactNode;
  /** What the person was doing. @default "other" */
  readonly operation?: Operation | undefined;
  /** The level of the title as a heading. @default 1 */
  readonly headingLevel?: ErrorScreenProps["headingLevel"];
  /** What stands in place of the children instead of an `ErrorScreen`. */
  readonly fallback?: ((details: FluzErrorFallback) => ReactNode) | undefined;
  /** Told once of each error, with the value that was thrown, for a report. Nothing that it throws gets out. */
  readonly onError?: ((thrown: unknown, info: ErrorInfo) => void) | undefined;
  /** Called before the children are rendered again: the place to clear what they read. The `reset` of TanStack's `QueryErrorResetBoundary` fits. */
  readonly onReset?: (() => void) | undefined;
  /** When one of these changes while an error stands, the children are rendered again. */
  readonly resetKeys?: readonly unknown[] | undefined;
}

interface Caught {
  readonly error: FluzError | null;
  /** Control flow that passed through. It is thrown again, for the boundary of the router. */
  readonly passing?: { readonly signal: unknown };
  /** Errors since the reset keys last changed: the third leads to support. */
  readonly count: number;
}

/**
 * Shows what its children throw while they render, a failure of the API or a mistake in the code, as
 * an `ErrorScreen`, whatever its placement: the form that it belonged to is gone. Whatever was thrown
 * gets words and, unless nothing here can help, "Try again", which renders the children again. What
 * was thrown never reaches the page. Redirects and other control flow pass through to the boundary of
 * the router. Renders the children, or the screen. Like every boundary it does
 * not see what event handlers and the server throw.
 */
export class FluzErrorBoundary extends Component<FluzErrorBoundaryProps, Caught> {
  override state: Caught = { error: null, count: 0 };
  /** Where the screen stood; read when the children have come back. */
  #place: HTMLElement | null = null;
  readonly #screen = createRef<HTMLDivElement>();

  static getDerivedStateFromError(thrown: unknown): Pick<Caught, "error" | "passing"> {
    if (isControlFlow(thrown)) return { error: null, passing: { signal: thrown } };
    // React prints it.
    if (process.env.NODE_ENV !== "production") markTold(thrown);
    return { error: readThrown(thrown) };
  }

  override componentDidCatch(thrown: unknown, info: ErrorInfo): void {
    this.setState(({ count }) => ({ count: count + 1 }));
    try {
      this.props.onError?.(thrown, info);
    } catch (problem) {
      if (process.env.NODE_ENV !== "production")
        tellDropped(problem, "onError of FluzErrorBoundary");
      // It is called while React recovers: an error here would take the rest of the page down.
    }
  }

  override componentDidUpdate(before: FluzErrorBoundaryProps, { error }: Caught): void {
    // Not in the commit that brought the error: the key may have brought it as well.
    if (this.state.error && error === this.state.error && hasChanged(before, this.props)) {
      this.props.onReset?.();
      // The children come back in the same commit's wake, before the person sees anything.
      // oxlint-disable-next-line react/no-did-update-set-state
      this.setState({ error: null, count: 0 });
    }
    if (error && !this.state.error) this.#returnFocus();
  }

  readonly #reset = (): void => {
    this.props.onReset?.();
    const active = activeElementOf(this.#screen.current ?? document);
    this.#place = active?.closest(".fluz-ErrorScreen")?.parentElement ?? null;
    this.setState({ error: null });
  };

  /** The button that was pressed has gone with the screen. */
  #returnFocus(): void {
    if (this.#place && isFocusLost(this.#place)) focusForm(this.#place);
    this.#place = null;
  }

  override render(): ReactNode {
    const { error, count, passing } = this.state;
    if (passing) throw passing.signal;
    if (process.env.NODE_ENV !== "production") warnOfProps(this.props, false);
    const { children, fallback, actions, operation, headingLevel } = this.props;
    if (!error) return children;
    const reset = this.#reset;
    if (fallback) return fallback({ error, reset });
    return (
      <ErrorScreen
        ref={this.#screen}
        operation={operation}
        headingLevel={headingLevel}
        error={error}
        attempt={Math.max(count, 1)}
        // The field that these would lead to comes back with the children.
        actions={withOwnActions(
          { reenter: reset, editPhone: reset, editEmail: reset, ...actions },
          { retry: reset },
        )}
      />
    );
  }
}

/** A boundary always has something to show: what was called off has left a hole as well. */
function readThrown(thrown: unknown): FluzError {
  const error = toFluzError(thrown);
  const isSilent = resolveGuidance(error).placement.surface === "silent";
  return isSilent ? new FluzError({ ...error, kind: "unknown" }) : error;
}

function hasChanged(
  { resetKeys: before = [] }: FluzErrorBoundaryProps,
  { resetKeys: now = [] }: FluzErrorBoundaryProps,
): boolean {
  return before.length !== now.length || now.some((key, index) => !Object.is(key, before[index]));
}
