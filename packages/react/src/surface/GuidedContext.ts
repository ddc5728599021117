"use client";
// Lets a `GuidanceView` and the surfaces among its children agree on which of them shows an error.
import { createContext } from "react";

/** What a `GuidanceView` says to the surfaces among its children. */
export interface Guided {
  /** Whose errors it shows. */
  readonly store: object;
  /** Whether it shows them by itself: on a server nothing can know of the surfaces among the children. */
  readonly isUnknown: boolean;
  /** Whether the children are hidden, as a screen stands in their place. */
  readonly isHidden: boolean;
}

export const GuidedContext = createContext<Guided | null>(null);
