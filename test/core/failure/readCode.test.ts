import { FluzError } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

describe("a code as it came", () => {
  test("keeps no code longer than any API's", () => {
    expect(new FluzError({ receivedCode: "A".repeat(64) }).receivedCode).toHaveLength(64);
    expect(new FluzError({ receivedCode: "A".repeat(65) }).receivedCode).toBeNull();
  });

  test("keeps no code that goes on as a sentence", () => {
    expect(new FluzError({ receivedCode: "CARD_DECLINED" }).receivedCode).toBe("CARD_DECLINED");
    expect(new FluzError({ receivedCode: "CARD_Declined, sorry" }).receivedCode).toBeNull();
  });
});
