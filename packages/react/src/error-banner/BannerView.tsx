"use client";
import type { ForwardedRef, ReactElement } from "react";
import type { ActionHandlers } from "../actions/ActionHandler.ts";
import { useArrival } from "../internal/useArrival.ts";
import { useRootRef } from "../internal/useRootRef.ts";
import { viewOf } from "../use-fluz-error/FluzErrorView.ts";
import type { ViewedResult } from "../use-fluz-error/FluzErrorView.ts";
import { Banner } from "./Banner.tsx";
import type { ErrorBannerProps } from "./ErrorBanner.tsx";

export interface BannerViewProps {
  readonly fluz: ViewedResult;
  readonly actions: ActionHandlers | undefined;
  readonly forwarded: ForwardedRef<HTMLDivElement>;
  readonly rest: Omit<ErrorBannerProps, "error" | "operation" | "attempt" | "actions">;
}

/** Stays mounted while there is no error, so that it knows what the person did before one came. */
export function BannerView({
  fluz,
  actions,
  forwarded,
  rest,
}: BannerViewProps): ReactElement | null {
  const view = viewOf(fluz);
  const { surface, attach } = useRootRef(forwarded, view.place);
  const isOwn = view.occurrence !== null && view.owner === null;
  useArrival(isOwn ? view.occurrence : null, {
    target: () => surface.current,
    text: view.spoken,
    announcer: view.announcer,
  });
  if (!isOwn || fluz.guidance === null) return null;
  return (
    <Banner
      {...rest}
      fluz={fluz}
      guidance={fluz.guidance}
      steps={view.stepsWith(actions)}
      surface={surface}
      attach={attach}
    />
  );
}
