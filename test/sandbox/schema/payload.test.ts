import { readFileSync } from "node:fs";
import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

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
