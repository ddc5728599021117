import { isFluzErrorCode } from "@fluz-kit/core";
import { reference } from "@fluz-kit/core/reference";
import { describe, expect, test } from "vitest";
import { readTable } from "../../support/readTable.ts";

const documented = readTable("general-error-codes.tsv", [
  "code",
  "name",
  "group",
  "message",
  "resolution",
]);

describe("reference", () => {
  test.each(documented)(
    "says of $code to the letter what the API's reference says",
    ({ code, message, resolution }) => {
      expect(isFluzErrorCode(code) && reference[code]).toMatchObject({ message, resolution });
    },
  );

  test.each(Object.entries(reference))("%s has a hint and a page for its developer", (_, entry) => {
    expect(entry.note).toMatch(/\w{3}/);
    expect(new URL(entry.docsUrl).protocol).toBe("https:");
  });
});
