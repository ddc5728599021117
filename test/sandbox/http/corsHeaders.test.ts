import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callOf, magic, requestOf } from "../../support/sandboxCalls.ts";

const from = (origin: string, ending = "1234") =>
  createSandbox().fetch(
    requestOf(callOf("sendCode", { phone: magic("phone", ending) }), { headers: { origin } }),
  );

describe("a page from this machine", () => {
  test.each([
    "http://localhost:6006",
    "https://localhost",
    "http://app.localhost:3000",
    "http://127.0.0.1:5173",
    "http://127.1.2.3",
    "http://[::1]:8080",
  ])("may read the answer: %s", async (origin) => {
    const { headers } = await from(origin);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
  });

  test("may read a refusal too, and how long it has to wait", async () => {
    const { status, headers } = await from("http://localhost:6006", "0429");
    expect(status).toBe(429);
    expect(headers.get("access-control-allow-origin")).toBe("http://localhost:6006");
    expect(headers.get("access-control-expose-headers")).toBe("Retry-After");
  });

  test("is told before the request that it may send the headers it asks for", async () => {
    const sandbox = createSandbox();
    const { status, headers } = await sandbox.fetch(
      new Request("http://localhost/graphql", {
        method: "OPTIONS",
        headers: {
          origin: "http://localhost:6006",
          "access-control-request-method": "POST",
          "access-control-request-headers": "authorization,content-type",
        },
      }),
    );
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-headers")).toBe("authorization,content-type");
    expect(headers.get("access-control-allow-methods")).toContain("POST");
    expect(sandbox.log).toEqual([]);
  });
});

test.each([
  ["http://localhost:6006", "true", "true"],
  ["http://localhost:6006", null, null],
  ["https://example.com", "true", null],
])("a page of %s that asks to reach into a private network (%s) hears %s", async (...row) => {
  const [origin, asks, answer] = row;
  const name = "access-control-request-private-network";
  const headers = { origin, ...(asks === null ? {} : { [name]: asks }) };
  const request = new Request("http://localhost/graphql", { method: "OPTIONS", headers });
  const response = await createSandbox().fetch(request);
  expect(response.headers.get("access-control-allow-private-network")).toBe(answer);
});

describe("a page from elsewhere", () => {
  test.each([
    "https://example.com",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://10.0.0.7:3000",
    "null",
  ])("may not read the answer: %s", async (origin) => {
    const { headers } = await from(origin);
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("vary")).toBe("Origin");
  });
});
