import { describe, expect, test } from "vitest";
import { decide, redirectUri } from "../../support/consent.ts";
import { createClient } from "../../support/sandboxClient.ts";

const MINUTE = 60_000;
const token = expect.stringMatching(/^[\da-f]{32}$/);

function exchange(code: string, redirect = redirectUri): Request {
  const query = new URLSearchParams({ code, redirect_uri: redirect });
  return new Request(`http://localhost:4000/token/exchange?${query}`, {
    headers: { authorization: "Basic YWJjMTIzOmRlZjQ1Ng==" },
  });
}

async function approve(client: ReturnType<typeof createClient>): Promise<string> {
  const { searchParams } = await decide(client.sandbox, "approve", ["LIST_PAYMENT"]);
  return searchParams.get("code") ?? "";
}

test("a code is worth a pair of tokens, with the documented fields, for what was granted", async () => {
  const client = createClient();
  const code = await approve(client);
  const response = await client.sandbox.fetch(exchange(code));
  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const body = await response.json();
  expect(body).toEqual({
    accessToken: token,
    authorizationCode: code,
    accessTokenExpiresAt: "2026-01-02T03:14:05.000Z",
    refreshToken: token,
    refreshTokenExpiresAt: "2026-03-03T03:04:05.000Z",
    scope: ["LIST_PAYMENT"],
  });
  const from = { token: body.accessToken };
  expect(await client.codeOf("createPasscode", {}, from)).toBeNull();
  expect(await client.codeOf("createTransfer", {}, from)).toBe("AUTH-0031");
});

describe("a code is worth nothing", () => {
  test("a second time", async () => {
    const client = createClient();
    const code = await approve(client);
    await client.sandbox.fetch(exchange(code));
    const response = await client.sandbox.fetch(exchange(code));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: "invalid_grant" });
  });

  test("to another address", async () => {
    const client = createClient();
    const request = exchange(await approve(client), "http://localhost:3000/elsewhere");
    expect((await client.sandbox.fetch(request)).status).toBe(400);
  });

  test("after ten minutes", async () => {
    const client = createClient();
    const code = await approve(client);
    client.pass(10 * MINUTE);
    expect((await client.sandbox.fetch(exchange(code))).status).toBe(400);
  });

  test("once the application is inactive", async () => {
    const client = createClient();
    const code = await approve(client);
    client.sandbox.set({ applicationActive: false });
    const response = await client.sandbox.fetch(exchange(code));
    expect(await response.json()).toEqual({ error: "unauthorized_client" });
  });
});

test("a refresh token gets the next pair at its own path", async () => {
  const client = createClient();
  const { refreshToken } = await (
    await client.sandbox.fetch(exchange(await approve(client)))
  ).json();
  const refresh = () =>
    client.sandbox.fetch(
      new Request(`http://localhost:4000/token/refresh?refresh_token=${refreshToken}`),
    );
  expect(await (await refresh()).json()).toMatchObject({
    accessToken: token,
    scope: ["LIST_PAYMENT"],
  });
  expect((await refresh()).status).toBe(400);
});
