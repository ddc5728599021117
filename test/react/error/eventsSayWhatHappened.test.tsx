import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { beforeEach, expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";
import { renderReports, sink, success, told } from "../support/toldEvents.tsx";

beforeEach(() => {
  sink.mockReset();
});

test("an event says what happened, and nothing that a person typed or a server said", () => {
  const { report } = renderReports();
  report({
    ...payloadOf("AUTH-0026"),
    variables: { phone: "+15551234567", passcode: "493817" },
    extensions: { requestId: "req_81f3" },
  });
  expect(told()).toEqual([
    {
      type: "shown",
      code: "AUTH-0026",
      receivedCode: null,
      kind: "api",
      operation: "register",
      flow: "sign-up",
      attempt: 1,
      severity: "error",
      surface: "field",
      action: null,
      elapsedMs: 0,
    },
  ]);
});

test("a code beyond the documented ones is told, a malformed one is not", () => {
  expectConsole("error", /^Fluz Kit: an answer .* has no code that can be read/);
  const { report } = renderReports();
  report(payloadOf("RC-0001"), payloadOf("<script>"), payloadOf("+15551234567"));
  expect(told().map(({ code, receivedCode }) => [code, receivedCode])).toEqual([
    [null, "RC-0001"],
    [null, null],
    [null, null],
  ]);
});

test("under a neutral policy the codes of a group differ in nothing but the code", () => {
  const options: UseFluzErrorOptions = { operation: "login", enumerationPolicy: "neutral" };
  const eventsOf = (code: string) => {
    sink.mockReset();
    const { report } = renderReports(options);
    report(payloadOf(code), success);
    return told().map((event) => ({ ...event, code: null, elapsedMs: 0 }));
  };
  const expected = eventsOf("AUTH-0018");
  expect(expected).toHaveLength(2);
  for (const code of ["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0024"]) {
    expect(eventsOf(code)).toEqual(expected);
  }
});
