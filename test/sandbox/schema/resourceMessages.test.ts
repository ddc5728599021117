import { resources } from "@fluz-kit/core/families/resources";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";
import type { OperationName } from "../../support/sandboxOperations.ts";

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
