import { describe, expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { renderReports } from "../support/reports.tsx";

const lost = new TypeError("Failed to fetch");
const late = new DOMException("late", "TimeoutError");

describe("after an answer that never came, it may have worked", () => {
  test.each([
    ["a failed registration", payloadOf("AUTH-0025"), "AUTH-0026", "signIn"],
    ["a time-out", late, "AUTH-0027", "signIn"],
    ["a lost connection", lost, "AUTH-0026", "signIn"],
    ["a time-out", late, "AUTH-0011", "usePasscode"],
  ])("%s, then %s%s", (_, before, code, action) => {
    const { result, report } = renderReports({ flow: "any" });
    report(before, payloadOf(code));
    expect(result.current.actions[0]?.id).toBe(action);
  });

  test("a clear failure before it proves that it has not", () => {
    const { result, report } = renderReports({ flow: "any" });
    report(payloadOf("AUTH-0004"), payloadOf("AUTH-0011"));
    expect(result.current.actions[0]?.id).toBe("resetPasscode");
  });
});
