import type { Policy } from "./Policy.ts";

export const banner = { surface: "banner" } as const;

export const supportLeadsAt2 = [[2, "lead", ["contactSupport"]]] as const;
export const supportLeadsAt3 = [[3, "lead", ["contactSupport"]]] as const;
export const supportAddedAt3 = [[3, "add", ["contactSupport"]]] as const;

/** What the person entered was not right. Another input may be. */
export const mistake = {
  severity: "error",
  placement: banner,
  retry: "after-change",
  fixer: "person",
} as const;

/** Nobody did anything wrong. Trying again may help. */
export const passing = {
  severity: "warning",
  placement: banner,
  actions: ["retry", "contactSupport"],
  retry: "by-person",
  fixer: "person",
} as const satisfies Policy;

/** A fault that nobody on this screen caused. The person may try again, after longer and longer waits. */
export const faultOfFluz = {
  ...passing,
  severity: "error",
  fixer: "fluz",
  escalation: supportLeadsAt3,
  pacing: [0, 2, 5],
} as const satisfies Policy;
