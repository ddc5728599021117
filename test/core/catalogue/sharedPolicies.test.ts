import { policies } from "@fluz-kit/core/internal";
import { resources } from "@fluz-kit/core/families/resources";
import { secureElements } from "@fluz-kit/core/families/secure-elements";
import { expect, test } from "vitest";
import { policyOf } from "../../support/policyOf.ts";

test("a fault of Fluz is treated the same, whichever family its code is of", () => {
  expect(resources.policies["GE-9999"]).toEqual(policyOf(policies["AUTH-0014"]));
  const { messageKey, ...notLoaded } = secureElements.policies.MOUNT_FAILED;
  expect(notLoaded).toEqual(policyOf(policies["AUTH-0014"]));
  expect(messageKey).toBe("MOUNT_FAILED");
});
