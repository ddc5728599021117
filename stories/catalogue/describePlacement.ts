import type { Placement } from "@fluz-kit/core";

const surfaces = {
  screen: "On a screen of its own",
  step: "In place of the step",
  banner: "In a banner above the form",
  inline: "Beside the control",
  silent: "Nowhere",
} as const satisfies Record<Exclude<Placement["surface"], "field">, string>;

/** Where guidance wants to be shown, in words. */
export function describePlacement(placement: Placement): string {
  return placement.surface === "field"
    ? `At the ${placement.field} field`
    : surfaces[placement.surface];
}
