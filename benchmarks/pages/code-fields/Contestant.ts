import type { ComponentType, ReactNode } from "react";

export interface Contestant {
  /** One field for a code of six digits, as an application that uses the kit would draw it. */
  readonly Field: ComponentType;
  /** What the kit wants around all of them. */
  readonly Surroundings?: ComponentType<{ readonly children: ReactNode }>;
}
