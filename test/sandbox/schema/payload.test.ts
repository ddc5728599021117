import { resources } from "@fluz-kit/core/families/resources";
import { createSandbox } from "@fluz-kit/sandbox";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";
import type { OperationName } from "../../support/sandboxOperations.ts";

const table = readFileSync(
  new URL("../../fixtures/general-error-codes.tsv", import.meta.url),
  "utf8",
);
const rows = table
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("a failure", () => {
  test.each(rows)(
    "%s (%s) carries the reference's sentence and no symbolic name",
    async (code, _name, _group, message = "") => {
      const phone = magic("phone", code.slice(-4));
      const response = await createSandbox().fetch(requestOf(callOf("registerUser", { phone })));
      expect((await response.json()).data.registerUser).toStrictEqual({
        success: false,
        error: { code, message },
      });
    },
  );
});

test("a success has its error there, and null", async () => {
  const response = await createSandbox().fetch(requestOf(callOf("registerUser")));
  expect((await response.json()).data.registerUser).toStrictEqual({ success: true, error: null });
});

const ways: Readonly<Record<string, readonly [OperationName, Readonly<Record<string, unknown>>]>> =
  {
    "RC-0001": ["lookupUser", { phone: "+14155559001" }],
    "RC-0002": ["lookupUser", { phone: "+14155559002" }],
    "AR-0001": ["lookupUser", { phone: null }],
    "GE-9999": ["lookupUser", { phone: "+14155559999" }],
    "VC-0020": ["createVirtualCard", { address: { city: "San Jose" } }],
  };

test("every code of the family can be met, each with a sentence of its own", async () => {
  expect(Object.keys(ways)).toEqual(Object.keys(resources.policies));
  const sentences = new Set<string>();
  for (const [code, [name, values]] of Object.entries(ways)) {
    const { errors } = await (await createClient().send(name, values)).json();
    expect(errors[0].extensions.code).toBe(code);
    sentences.add(errors[0].message);
  }
  expect(sentences.size).toBe(5);
});
