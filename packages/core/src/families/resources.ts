import type { CodeFamily } from "../catalogue/CodeFamily.ts";
import { faultOfFluz, mistake, supportLeadsAt3 } from "../catalogue/sharedPolicies.ts";

/**
 * What the API answers about resources, as far as documented: people looked up (RC-), input (AR-), general
 * faults (GE-), cards (VC-0020). Add it with `extendCatalogue`.
 *
 * VC-0020 is not a failure: the card's billing address waits for approval. When the person asks for it,
 * send the request again with `error.details.addressId` as its `userAddressId`.
 */
export const resources = Object.freeze({
  name: "resources",
  policies: {
    "RC-0001": { ...mistake, actions: ["reenter", "contactSupport"] },
    "RC-0002": { ...mistake, severity: "warning", actions: ["reenter", "contactSupport"] },
    "AR-0001": {
      ...mistake,
      actions: ["reenter", "contactSupport"],
      escalation: supportLeadsAt3,
    },
    "GE-9999": faultOfFluz,
    "VC-0020": { ...faultOfFluz, severity: "info", retry: "after-wait", pacing: [5, 15, 30] },
  },
} as const satisfies CodeFamily);

/** A code of this family. */
export type ResourceCode = keyof typeof resources.policies;

/** The sentences that the family needs: one entry per code. */
export type ResourceMessageKey = ResourceCode;
