import type { EnumerationPolicy } from "@fluz-kit/core";
import type { TransportName } from "../transports/loadTransport.ts";
import { transportNames } from "../transports/loadTransport.ts";

/** What the panel sets. */
export interface PanelSettings {
  readonly theme: "system" | "light" | "dark";
  readonly direction: "ltr" | "rtl";
  /** The delay of every request, in milliseconds. */
  readonly latencyMs: number;
  readonly enumerationPolicy: EnumerationPolicy;
  readonly transport: TransportName;
}

export const startSettings: PanelSettings = {
  theme: "system",
  direction: "ltr",
  latencyMs: 0,
  enumerationPolicy: "explicit",
  transport: "fetch",
};

const choices: { readonly [Name in keyof PanelSettings]: readonly PanelSettings[Name][] } = {
  theme: ["system", "light", "dark"],
  direction: ["ltr", "rtl"],
  latencyMs: [0, 300, 1500, 5000],
  enumerationPolicy: ["explicit", "neutral", "uniform"],
  transport: transportNames,
};

/** The choices for one setting. */
export function optionsOf<Name extends keyof PanelSettings>(
  name: Name,
): readonly PanelSettings[Name][] {
  return choices[name];
}
