import { FluzProvider, SupportLink } from "@fluz-kit/react";
import type { FluzProviderProps, SupportLinkProps } from "@fluz-kit/react";
import { cleanup, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";

const support = { type: "email", address: "help@example.com" } as const;

/** The fields of the email, decoded as a mail program does. */
function emailOf(props: SupportLinkProps, provider?: FluzProviderProps): Record<string, string> {
  render(
    <FluzProvider support={support} {...provider}>
      <SupportLink {...props} />
    </FluzProvider>,
  );
  const href = screen.getByRole("link").getAttribute("href") ?? "";
  const [to, query = ""] = href.split("?");
  expect(to).toBe("mailto:help@example.com");
  // Of a raw + a mail program makes a plus.
  expect(query).not.toContain("+");
  const fields = query === "" ? [] : query.split("&").map((field) => field.split("="));
  return Object.fromEntries(
    fields.map(([name = "", value = ""]) => [name, decodeURIComponent(value)]),
  );
}

test("an email says the reference, and nothing that the person typed or the server said", () => {
  const error = {
    ...payloadOf("AUTH-0013"),
    extensions: { requestId: "req_81f3" },
    phone: "+15551234567",
  };
  const said = "Reference for support: req_81f3";
  expect(emailOf({ error, operation: "socialLogin" })).toEqual({ subject: said, body: said });
});

test("without a request's id the reference is the code", () => {
  expect(emailOf({ error: payloadOf("AUTH-0014") })["body"]).toBe(
    "Reference for support: AUTH-0014",
  );
});

test.each([undefined, null, { success: true, error: null }])(
  "with %o for an error the email is empty",
  (error) => {
    expect(emailOf({ error })).toEqual({});
  },
);

test("how often it has failed counts here too", () => {
  const error = payloadOf("AUTH-0012");
  expect(emailOf({ error, operation: "checkPasscode" })).toEqual({});
  cleanup();
  expect(emailOf({ error, operation: "checkPasscode", attempt: 5 })["body"]).toBe(
    "Reference for support: AUTH-0012",
  );
});

test("a code that would tell about an account is not said", () => {
  const error = payloadOf("AUTH-0003");
  const email = emailOf({ error, operation: "login" }, { enumerationPolicy: "neutral" });
  expect(email).toEqual({});
});

test("the policy and catalogue around it hold for it too", () => {
  render(
    <FluzProvider enumerationPolicy="uniform" support={support}>
      <SupportLink error={payloadOf("AUTH-0026")} operation="register" />
    </FluzProvider>,
  );
  expect(screen.getByRole("link")).toHaveAttribute("href", "mailto:help@example.com");
});

test("a subject of the host's stays a subject, whatever stands in it", () => {
  const subject = "x\r\nBcc: y&cc=z?body=1 \ud83d";
  expect(emailOf({ subject, error: payloadOf("AUTH-0014") })).toEqual({
    subject: "x\r\nBcc: y&cc=z?body=1 \ufffd",
    body: "Reference for support: AUTH-0014",
  });
});
