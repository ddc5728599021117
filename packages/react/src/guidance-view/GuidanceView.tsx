"use client";
// Picks the component that an error needs, for hosts that do not want to choose.
import { factsOf } from "@fluz-kit/core/internal";
import { forwardRef, useContext, useMemo, useSyncExternalStore } from "react";
import type { HTMLAttributes, ReactNode } from "react";
import { AccessPrompt } from "../access-prompt/AccessPrompt.tsx";
import type { AccessPromptProps } from "../access-prompt/AccessPrompt.tsx";
import { ErrorBanner } from "../error-banner/ErrorBanner.tsx";
import { ErrorScreen } from "../error-screen/ErrorScreen.tsx";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { GuidedContext } from "../surface/GuidedContext.ts";
import { useViewedError } from "../surface/useSurface.ts";
import { withoutErrorProps } from "../surface/withoutErrorProps.ts";
import { resultOf } from "../error/useFluzError.ts";
import { useReturn } from "./useReturn.ts";

export interface GuidanceViewProps
  extends
    ErrorProps,
    SurfaceProps<
      "icon" | "body" | "title" | "description" | "access" | "actions" | "reference" | "dismiss"
    >,
    Pick<AccessPromptProps, "scopes" | "authorization">,
    Omit<HTMLAttributes<HTMLDivElement>, "role" | "onError"> {
  /** `region` makes it a landmark. @default "group" */
  readonly role?: "group" | "region" | undefined;
  /** The level of the title as a heading. @default 1 on a screen of its own, else 2 */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /**
   * The form or step. While an error stands in its place it is hidden, not unmounted: what was typed
   * is still there when the person comes back, and "Go back" brings them back if nothing else handles it.
   */
  readonly children?: ReactNode;
}

const subscribeToNothing = () => () => {};
const always = () => true;
const never = () => false;

/**
 * Shows an error where its guidance wants it: a screen or a step of its own, a prompt for access, a
 * declared field, or else a banner. Takes any value and never throws. Renders what the surface that it
 * picks renders, which gets the ref and all other attributes; then the children, if there are any, in
 * a `<div>` element. While nothing is wrong, or a field shows it, the children stand alone.
 */
export const GuidanceView = forwardRef<HTMLDivElement, GuidanceViewProps>(
  function GuidanceView(props, ref) {
    const viewed = useViewedError(props);
    const { store, view } = viewed;
    const { guidance, words, owner, settings } = view;
    const surface = words && owner === null ? guidance?.placement.surface : null;
    const isInstead = surface === "screen" || surface === "step";
    const content = useReturn(isInstead);
    const isTakenOver = useSyncExternalStore(subscribeToNothing, always, never);
    const outer = useContext(GuidedContext);
    const isHidden = isInstead || outer?.isHidden === true;
    const guided = useMemo(
      () => ({ store, isUnknown: !isTakenOver, isHidden }),
      [store, isTakenOver, isHidden],
    );
    const { children, scopes, authorization, ...rest } = withoutErrorProps(props);
    const hasContent = children !== undefined && children !== null;
    const handlers = [props.actions, ...settings.actions];
    const canReturn = hasContent && !handlers.some((layer) => layer?.goBack);
    const actions = canReturn ? { ...props.actions, goBack: store.dismiss } : props.actions;
    const shared = { ...rest, ref, error: resultOf(viewed), actions };
    const isAccess = factsOf(guidance?.error.code).asks === "access";
    return (
      <>
        {!isInstead && <ErrorBanner {...shared} />}
        {hasContent && (
          <div ref={content} className="fluz-GuidanceView-content" hidden={isInstead}>
            <GuidedContext.Provider value={guided}>{children}</GuidedContext.Provider>
          </div>
        )}
        {/* Last, so that a banner among the children, hidden with them, is not where the focus goes. */}
        {isInstead && isAccess && (
          <AccessPrompt {...shared} scopes={scopes} authorization={authorization} />
        )}
        {isInstead && !isAccess && <ErrorScreen {...shared} />}
      </>
    );
  },
);
