import { createSessionRefresher, unwrapResponse } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { decide, redirectUri } from "../../support/consent.ts";
import { createClient } from "../../support/sandboxClient.ts";

describe("tokens", () => {
  const MINUTE = 60_000;
  const DAY = 24 * 60 * MINUTE;

  async function logIn(client: ReturnType<typeof createClient>) {
    const { accessToken, refreshToken } = await client.ask("login");
    return { token: String(accessToken), refreshToken: String(refreshToken) };
  }

  describe("an access token", () => {
    test("is good for ten minutes", async () => {
      const client = createClient();
      const { token } = await logIn(client);
      client.pass(10 * MINUTE - 1);
      expect(await client.codeOf("createPasscode", {}, { token })).toBeNull();
      client.pass(1);
      expect(await client.codeOf("checkPasscode", {}, { token })).toBe("AUTH-0019");
    });

    test("is good for as long as the sandbox is told when it is issued", async () => {
      const client = createClient({ accessTokenTtlMs: 3 * MINUTE });
      const { token } = await logIn(client);
      client.sandbox.set({ accessTokenTtlMs: DAY });
      client.pass(3 * MINUTE);
      expect(await client.codeOf("createPasscode", {}, { token })).toBe("AUTH-0019");
    });

    test("that nobody issued is worth nothing", async () => {
      expect(await createClient().codeOf("createPasscode", {}, { token: "made-up" })).toBe(
        "AUTH-0019",
      );
    });
  });

  describe("a refresh token", () => {
    test("gets a new pair once, and is spent by it", async () => {
      const client = createClient();
      const { token, refreshToken } = await logIn(client);
      const fresh = await client.ask("refreshUserAccessToken", { refreshToken });
      expect(fresh["accessToken"]).not.toBe(token);
      expect(fresh["refreshToken"]).not.toBe(refreshToken);
      expect(await client.codeOf("refreshUserAccessToken", { refreshToken })).toBe("AUTH-0019");
      const again = { refreshToken: fresh["refreshToken"] };
      expect(await client.codeOf("refreshUserAccessToken", again)).toBeNull();
    });

    test("is good for sixty days", async () => {
      const client = createClient();
      const { refreshToken } = await logIn(client);
      client.pass(60 * DAY);
      expect(await client.codeOf("refreshUserAccessToken", { refreshToken })).toBe("AUTH-0019");
    });
  });

  test("an application that refreshes its session is let in again, without asking the person", async () => {
    const client = createClient();
    let tokens = await logIn(client);
    await client.ask("createPasscode");
    client.pass(11 * MINUTE);
    const session = createSessionRefresher({
      async refresh() {
        const { accessToken, refreshToken } = await client.ask("refreshUserAccessToken", tokens);
        tokens = { token: String(accessToken), refreshToken: String(refreshToken) };
      },
    });
    const payload = await session.run(async () =>
      unwrapResponse(await client.send("checkPasscode", {}, tokens), "checkPasscode"),
    );
    expect(payload).toMatchObject({ success: true });
    expect(client.sandbox.log.map(({ outcome }) => outcome).slice(-3)).toEqual([
      "AUTH-0019",
      "success",
      "success",
    ]);
  });
});

describe("consents", () => {
  test("the hundred newest approvals can be collected; older ones are forgotten", async () => {
    const { sandbox } = createClient();
    const codes = [];
    for (let count = 0; count < 101; count += 1) {
      codes.push((await decide(sandbox, "approve")).searchParams.get("code") ?? "");
    }
    const collect = async (code = "") => {
      const query = new URLSearchParams({ code, redirect_uri: redirectUri });
      const url = `http://localhost:4000/token/exchange?${query}`;
      return (await sandbox.fetch(new Request(url))).status;
    };
    expect(new Set(codes).size).toBe(101);
    expect(await collect(codes[0])).toBe(400);
    expect(await collect(codes[1])).toBe(200);
    expect(await collect(codes[100])).toBe(200);
  });
});
