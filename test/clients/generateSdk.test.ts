import { expect, test } from "vitest";
import { sandboxSchema } from "../support/sandboxSchema.ts";
import { readText } from "../support/sources.ts";
import { generateSdk } from "./generateSdk.ts";
import { registerUser } from "./mutations/registerUser.ts";

const stored = "test/clients/generated/sdk.ts";

test("the generated SDK is what the sandbox's schema gives today", async () => {
  const sdk = await generateSdk(sandboxSchema(), registerUser);
  expect(sdk, `Write what was generated to ${stored}.`).toBe(readText(stored));
});
