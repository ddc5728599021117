import { operations } from "@fluz-kit/core";
import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callNames } from "../../support/sandboxCalls.ts";

const names = Object.keys(createSandbox().schema.getMutationType()?.getFields() ?? {});

test("every mutation of the schema is rehearsed by these tests", () => {
  expect(new Set(names)).toEqual(new Set(callNames));
});

test("an illustrative operation bears the name that the kit has for it", () => {
  const illustrative = names.filter((name) => name !== "registerUser");
  expect(illustrative.filter((name) => !Object.hasOwn(operations, name))).toEqual([]);
});
