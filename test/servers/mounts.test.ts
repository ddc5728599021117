import { describe, expect, test } from "vitest";
import { redirectUri } from "../support/consent.ts";
import { callOf, magic } from "../support/sandboxCalls.ts";
import { type Mounted, mounts } from "./mounts.ts";

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };

function register({ call }: Mounted, ending = "4567", headers: Record<string, string> = {}) {
  const body = JSON.stringify(callOf("registerUser", { phone: magic("phone", ending) }));
  return call("/graphql", { method: "POST", headers: { ...json, ...headers }, body });
}

/** The platform's words for a connection that is gone, in either protocol. */
const lost = expect.objectContaining({ name: expect.stringMatching(/^(Type)?Error$/) });

describe.each(Object.entries(mounts))("in %s", (_, mount) => {
  test("a mutation runs once and is answered", async () => {
    const mounted = await mount();
    const { status, headers, body } = await register(mounted);
    expect(status).toBe(200);
    expect(headers["content-type"]).toContain("json");
    expect(JSON.parse(body)).toMatchObject({ data: { registerUser: { success: true } } });
    expect(mounted.sandbox.log).toMatchObject([{ operation: "registerUser", outcome: "success" }]);
  });

  test("status and headers of a refusal arrive, and letters that are not ASCII", async () => {
    const mounted = await mount();
    const { status, headers } = await register(mounted, "0429");
    expect(status).toBe(429);
    expect(headers["retry-after"]).toBe("30");
    const body = JSON.stringify({ query: '{ marco  # zażółć gęślą "jaźń" \n }' });
    const answer = await mounted.call("/graphql", { method: "POST", headers: json, body });
    expect(JSON.parse(answer.body)).toMatchObject({ data: { marco: "polo" } });
  });

  test("a GET that holds a query is GraphQL, HEAD has no body, and OPTIONS is answered", async () => {
    const { call } = await mount();
    const got = await call("/graphql?query=%7Bmarco%7D");
    expect(JSON.parse(got.body)).toMatchObject({ data: { marco: "polo" } });
    const head = await call("/graphql", { method: "HEAD" });
    expect([head.status, head.body]).toEqual([200, ""]);
    const asked = await call("/graphql", {
      method: "OPTIONS",
      headers: { origin: "http://localhost:5173", "access-control-request-method": "POST" },
    });
    expect(asked.headers["access-control-allow-origin"]).toBe("http://localhost:5173");
  });

  test("a connection that is to be lost is lost, at once or half-way, and only that", async () => {
    const mounted = await mount();
    await expect(register(mounted, "0903")).rejects.toEqual(lost);
    await expect(register(mounted, "0905")).rejects.toEqual(lost);
    expect((await register(mounted)).status).toBe(200);
  });

  test("the control page opens, and its form changes the sandbox", async () => {
    const { call, origin, sandbox } = await mount();
    expect((await call("/")).body).toContain("<h1>");
    const { status, headers } = await call("/?control", {
      method: "POST",
      headers: { ...form, origin },
      body: "task=set&accessTokenTtl=9&codeTtl=60",
    });
    expect([status, headers["location"]]).toEqual([303, "?done=set"]);
    expect(sandbox.settings.accessTokenTtlMs).toBe(9000);
  });

  test("a person can approve on the consent page, several things at once", async () => {
    const { call, origin } = await mount();
    const query = new URLSearchParams({
      response_type: "code",
      client_id: "example-app",
      redirect_uri: redirectUri,
      scopes: "LIST_PAYMENT MAKE_DEPOSIT",
    });
    const { status, headers } = await call(`/authorize?${query}`, {
      method: "POST",
      headers: { ...form, origin },
      body: "scope=LIST_PAYMENT&scope=MAKE_DEPOSIT&decision=approve",
    });
    expect(status).toBe(303);
    const code = new URL(String(headers["location"])).searchParams.get("code") ?? "";
    const exchange = new URLSearchParams({ code, redirect_uri: redirectUri });
    const tokens = await call(`/token/exchange?${exchange}`);
    expect(JSON.parse(tokens.body)).toMatchObject({ scope: ["LIST_PAYMENT", "MAKE_DEPOSIT"] });
  });

  test("a form of another site changes nothing", async () => {
    const mounted = await mount();
    const { status, body } = await register(mounted, "4567", { origin: "https://evil.example" });
    expect(status).toBe(403);
    expect(body).toContain("--origin https://evil.example");
    expect(mounted.sandbox.log).toEqual([]);
  });
});
