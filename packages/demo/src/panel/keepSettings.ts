import { optionsOf, startSettings } from "./PanelSettings.ts";
import type { PanelSettings } from "./PanelSettings.ts";

const KEY = "harbor:rehearsal";

/** The settings from before a reload of this tab. If they cannot be read, the default ones. */
export function readSettings(): PanelSettings {
  const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
  return {
    theme: pick(kept, "theme"),
    direction: pick(kept, "direction"),
    latencyMs: pick(kept, "latencyMs"),
    enumerationPolicy: pick(kept, "enumerationPolicy"),
    transport: pick(kept, "transport"),
  };
}

export function keepSettings(settings: PanelSettings): void {
  sessionStorage.setItem(KEY, JSON.stringify(settings));
}

function pick<Name extends keyof PanelSettings>(kept: unknown, name: Name): PanelSettings[Name] {
  const value = new Map<string, unknown>(Object.entries(Object(kept))).get(name);
  return optionsOf(name).find((option) => option === value) ?? startSettings[name];
}
