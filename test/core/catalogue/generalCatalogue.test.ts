import {
  FluzError,
  codes,
  generalCatalogue,
  isFluzErrorCode,
  resolveGuidance,
} from "@fluz-kit/core";
import { expect, test } from "vitest";

test("the general catalogue decides as no catalogue at all", () => {
  for (const code of Object.keys(codes).filter(isFluzErrorCode)) {
    const error = new FluzError({ kind: "api", code });
    expect(resolveGuidance(error, { catalogue: generalCatalogue })).toEqual(resolveGuidance(error));
  }
});

test("the general catalogue cannot be changed", () => {
  expect(Object.isFrozen(generalCatalogue)).toBe(true);
  expect(Object.isFrozen(generalCatalogue.policies)).toBe(true);
});
