"use client";
import { createContext } from "react";
import type { Instance } from "../error/Frame.ts";

/** What a `GuidanceView` says to the surfaces among its children. */
export interface Guided {
  /** The hook whose errors it shows. */
  readonly store: Instance;
  /** Whether it shows them by itself: on a server nothing can know of the surfaces among the children. */
  readonly isUnknown: boolean;
  /** Whether the children are hidden, as a screen stands in their place. */
  readonly isHidden: boolean;
}

export const GuidedContext = createContext<Guided | null>(null);
