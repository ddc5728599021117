"use client";
// Gives everything below it the same settings, counts of failures and live regions.
import { createAttempts } from "@fluz-kit/core";
import { useContext, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { LiveRegions } from "../attention/LiveRegions.tsx";
import { createAnnouncer } from "../attention/createAnnouncer.ts";
import { FluzContext, mergeSettings, optionNames } from "../settings/FluzSettings.ts";
import type { FluzOptions } from "../settings/FluzSettings.ts";

export interface FluzProviderProps extends FluzOptions {
  readonly children?: ReactNode;
}

/**
 * Settings for every error surface below it, all optional. Renders its children, then two visually
 * hidden live regions, on the server too. Inside another provider it changes only what it sets, and
 * shares the regions and attempts of the outer one.
 */
export function FluzProvider({ children, ...own }: FluzProviderProps): ReactElement {
  const outer = useContext(FluzContext);
  const [shared] = useState(() => ({ announcer: createAnnouncer(), attempts: createAttempts() }));
  const isOutermost = outer.announcer === null;
  const settings = useMemo(
    () => ({ ...mergeSettings(outer, own), ...(isOutermost && shared) }),
    // `own` is new in every render; what it holds is not.
    // oxlint-disable-next-line react/exhaustive-deps
    [outer, ...optionNames.map((name) => own[name])],
  );
  return (
    <FluzContext.Provider value={settings}>
      {children}
      {isOutermost && <LiveRegions {...shared} lang={settings.messages.locale} />}
    </FluzContext.Provider>
  );
}
