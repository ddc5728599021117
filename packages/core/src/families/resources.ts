import type { CodeFamily } from "../catalogue/CodeFamily.ts";

const banner = { surface: "banner" } as const;
const supportLeadsAt3 = [[3, "lead", ["contactSupport"]]] as const;

/**
 * What the API answers about resources, as far as it is documented: people looked up (RC-), input
 * (AR-), faults in general (GE-), cards (VC-0020). Add it with `extendCatalogue`.
 *
 * VC-0020 is no failure: the card's billing address waits for approval. Send the request again, on
 * the person's press, with `error.details.addressId` as its `userAddressId`.
 */
export const resources = Object.freeze({
  name: "resources",
  policies: {
    "RC-0001": {
      severity: "error",
      placement: banner,
      actions: ["reenter", "contactSupport"],
      retry: "after-change",
      fixer: "person",
    },
    "RC-0002": {
      severity: "warning",
      placement: banner,
      actions: ["reenter", "contactSupport"],
      retry: "after-change",
      fixer: "person",
    },
    "AR-0001": {
      severity: "error",
      placement: banner,
      actions: ["reenter", "contactSupport"],
      retry: "after-change",
      fixer: "person",
      escalation: supportLeadsAt3,
    },
    "GE-9999": {
      severity: "error",
      placement: banner,
      actions: ["retry", "contactSupport"],
      retry: "by-person",
      fixer: "fluz",
      escalation: supportLeadsAt3,
      pacing: [0, 2, 5],
    },
    "VC-0020": {
      severity: "info",
      placement: banner,
      actions: ["retry", "contactSupport"],
      retry: "after-wait",
      fixer: "fluz",
      escalation: supportLeadsAt3,
      pacing: [5, 15, 30],
    },
  },
} as const satisfies CodeFamily);

/** A code of this family. */
export type ResourceCode = keyof typeof resources.policies;

/** Which sentences the family needs: one entry per code. */
export type ResourceMessageKey = ResourceCode;
