import type { ComponentType } from "react";
import type { AlertContent } from "./alerts.ts";

export interface ContestantProps {
  readonly alerts: readonly AlertContent[];
}

/** A page that shows every alert as an application that uses the kit would. */
export type Contestant = ComponentType<ContestantProps>;
