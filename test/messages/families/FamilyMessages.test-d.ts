import type { FamilyMessages } from "@fluz-kit/messages";
import type { ResourceMessageKey } from "@fluz-kit/core/families/resources";
import type { SecureElementsMessageKey } from "@fluz-kit/core/families/secure-elements";
import { resourcesEn } from "@fluz-kit/messages/families/resources/en";
import { secureElementsEn } from "@fluz-kit/messages/families/secure-elements/en";
import { expectTypeOf, test } from "vitest";

test("a missing sentence of a family does not compile", () => {
  const { "RC-0001": _, ...others } = resourcesEn;
  // @ts-expect-error: RC-0001 is missing.
  const partial: FamilyMessages<ResourceMessageKey> = others;
  expectTypeOf(partial).toEqualTypeOf<FamilyMessages<ResourceMessageKey>>();

  const { SUBMIT_TIMEOUT: __, ...rest } = secureElementsEn;
  // @ts-expect-error: SUBMIT_TIMEOUT is missing.
  const incomplete: FamilyMessages<SecureElementsMessageKey> = rest;
  expectTypeOf(incomplete).toEqualTypeOf<FamilyMessages<SecureElementsMessageKey>>();
});

test("codes that must look alike have no words of their own", () => {
  expectTypeOf<
    Extract<SecureElementsMessageKey, "INSUFFICIENT_FUNDS" | "DEVICE_BLOCKED">
  >().toBeNever();
  expectTypeOf<Extract<SecureElementsMessageKey, "CARD_DECLINED">>().not.toBeNever();
});
