import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { FamilyMessages } from "../FamilyMessages.ts";

/** The family `resources` in English. Add it with `overrideMessages(en, { errors: resourcesEn })`. */
export const resourcesEn: FamilyMessages<ResourceMessageKey> = {
  "RC-0001": {
    title: "We couldn't find that person",
    description: "Check the phone number or email, and try again.",
  },
  "RC-0002": {
    title: "More than one person matches",
    description: "Use a different phone number or email for them.",
  },
  "AR-0001": {
    title: "Something is missing or doesn't fit",
    description: "Check what you entered and try again.",
  },
  "GE-9999": {
    title: "There's a problem on our side",
    description: "Try again in a few minutes.",
  },
  "VC-0020": {
    title: "The billing address is being checked",
    description: "This takes a little while. Wait a moment, then try again.",
    descriptionWithWait: "This takes a little while. Wait {wait}, then try again.",
  },
};
