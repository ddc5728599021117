import { authorizeUrl } from "@fluz-kit/core";
import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { consentUrl, decide, redirectUri } from "../../support/consent.ts";
import { createClient } from "../../support/sandboxClient.ts";

describe("the choice", () => {
  describe("a person who approves", () => {
    test("goes back with a code and the very state that came", async () => {
      const { sandbox } = createClient();
      const { searchParams } = await decide(sandbox, "approve");
      expect(searchParams.get("code")).toMatch(/^[\da-f]{32}$/);
      expect(searchParams.get("state")).toBe("what nobody can guess");
      expect(searchParams.get("from")).toBe("fluz");
      expect(searchParams.has("error")).toBe(false);
    });

    test("grants what they chose and no more: the rest answers AUTH-0031", async () => {
      const { sandbox, codeOf } = createClient();
      await decide(sandbox, "approve", ["LIST_PAYMENT"]);
      expect(await codeOf("generateUserAccessToken", { scopes: ["LIST_PAYMENT"] })).toBeNull();
      expect(await codeOf("generateUserAccessToken", { scopes: ["MAKE_DEPOSIT"] })).toBe(
        "AUTH-0031",
      );
      expect(await codeOf("createTransfer")).toBe("AUTH-0031");
    });

    test("cannot grant what was not asked for", async () => {
      const { sandbox, codeOf } = createClient();
      await decide(sandbox, "approve", ["LIST_PAYMENT", "MAKE_PAYOUT_TRANSFER_SEND"]);
      expect(await codeOf("createTransfer")).toBe("AUTH-0031");
    });
  });

  test("a person who denies goes back with access_denied and the state, and has granted nothing new", async () => {
    const { sandbox, codeOf } = createClient();
    const { searchParams } = await decide(sandbox, "deny");
    expect(Object.fromEntries(searchParams)).toEqual({
      from: "fluz",
      error: "access_denied",
      state: "what nobody can guess",
    });
    expect(await codeOf("createTransfer")).toBeNull();
  });

  test("without a state none comes back", async () => {
    const url = consentUrl({ state: null });
    const { searchParams } = await decide(createClient().sandbox, "deny", [], url);
    expect(searchParams.has("state")).toBe(false);
  });

  describe("a link that was put together wrong", () => {
    test.each([
      ["no redirect_uri", { redirect_uri: null }],
      ["one to another site", { redirect_uri: "https://evil.example/collect" }],
      ["a script", { redirect_uri: "javascript:alert(1)" }],
      ["no client_id", { client_id: null }],
    ])("is not followed anywhere: %s", async (_, changes) => {
      const { sandbox } = createClient();
      for (const method of ["GET", "POST"]) {
        const body = method === "POST" ? new URLSearchParams({ decision: "approve" }) : null;
        const response = await sandbox.fetch(new Request(consentUrl(changes), { method, body }));
        expect(response.status).toBe(400);
        expect(response.headers.has("location")).toBe(false);
        expect(await response.text()).toContain("This link does not work");
      }
    });

    test.each([
      [{ response_type: "scope" }, {}, "unsupported_response_type"],
      [{}, { applicationActive: false }, "unauthorized_client"],
    ])("leads back with an error where that is safe: %j %j", async (changes, options, error) => {
      const { sandbox } = createClient(options);
      const url = await decide(sandbox, "approve", [], consentUrl(changes));
      expect(url.href.startsWith(redirectUri)).toBe(true);
      expect(url.searchParams.get("error")).toBe(error);
      expect(url.searchParams.has("code")).toBe(false);
    });
  });

  test("the address that the kit builds for an application is one", async () => {
    const { sandbox } = createClient();
    const url = authorizeUrl({
      clientId: "example-app",
      redirectUri: "http://localhost:3000/done",
      scopes: ["LIST_PAYMENT"],
      state: "0123456789abcdef",
      baseUrl: "http://localhost:4000/fluz/authorize",
    });
    const page = await sandbox.fetch(new Request(url));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("LIST_PAYMENT");
  });

  describe("a choice that cannot be taken", () => {
    test.each([
      ["a form that is broken", { "content-type": "multipart/form-data; boundary=none" }, 400],
      [
        "a form of another site",
        { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site" },
        403,
      ],
      [
        "a form of another site, in an older browser",
        { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" },
        403,
      ],
      [
        "a form of another application on this machine",
        { "content-type": "application/x-www-form-urlencoded", origin: "http://localhost:5173" },
        403,
      ],
    ])("is refused on a page: %s", async (_, headers, status) => {
      const { sandbox } = createClient();
      const body = "decision=approve&scope=LIST_PAYMENT";
      const request = new Request(consentUrl(), { method: "POST", headers, body });
      const response = await sandbox.fetch(request);
      expect(response.status).toBe(status);
      expect(response.headers.has("location")).toBe(false);
      expect(sandbox.remembered.consents).toBe(0);
    });
  });

  test("a person can decide within a session, which the address names", async () => {
    const { sandbox, codeOf } = createClient();
    const url = `${consentUrl()}&session=ada`;
    await decide(sandbox, "approve", ["LIST_PAYMENT"], url);
    expect(await codeOf("createTransfer", {}, { session: "ada" })).toBe("AUTH-0031");
    expect(await codeOf("createTransfer")).toBeNull();
  });

  test("GraphQL that is posted to that path stays GraphQL", async () => {
    const request = new Request(consentUrl(), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"query":"{ marco }"}',
    });
    expect(await (await createClient().sandbox.fetch(request)).json()).toMatchObject({
      data: { marco: "polo" },
    });
  });
});

describe("the way back", () => {
  const redirectHosts = ["staging.example.com", "preview.example.com:8443"];

  async function isTaken(redirect: string, hosts: readonly string[] = redirectHosts) {
    const url = consentUrl({ redirect_uri: redirect });
    const response = await createSandbox({ redirectHosts: hosts }).fetch(new Request(url));
    return response.status === 200;
  }

  test.each([
    "http://localhost/done",
    "http://localhost:3000/done?a=b",
    "http://app.localhost:3000/done",
    "https://127.0.0.1:8080/",
    "http://[::1]:3000/done",
    "https://staging.example.com/done",
    "https://preview.example.com:8443/done",
  ])("people are led back to %s", async (redirect) => {
    expect(await isTaken(redirect)).toBe(true);
  });

  test.each([
    "",
    "/done",
    "//evil.example/done",
    "https://evil.example/",
    "https://localhost.evil.example/",
    "https://staging.example.com.evil.example/",
    "https://preview.example.com/done",
    "https://staging.example.com@evil.example/",
    "https://user@localhost/",
    "http://localhost/#fragment",
    "javascript:alert(1)",
    "data:text/html,hello",
    "myapp://done",
    "http:\\\\evil.example",
    // Would end one directive of the page's policy and begin another.
    "http://a;sandbox;.localhost/",
  ])("people are not led to %j", async (redirect) => {
    expect(await isTaken(redirect)).toBe(false);
  });

  test("without a list there is only this machine", async () => {
    expect(await isTaken("https://staging.example.com/done", [])).toBe(false);
  });

  test("where pages may call from, people are led back to", async () => {
    const origins = ["local", "https://shop.example"];
    const isLed = async (redirect: string) => {
      const url = consentUrl({ redirect_uri: redirect });
      return (await createSandbox({ origins }).fetch(new Request(url))).status === 200;
    };
    expect(await isLed("http://192.168.1.20:5173/done")).toBe(true);
    expect(await isLed("https://shop.example/done")).toBe(true);
    expect(await isLed("https://evil.example/done")).toBe(false);
  });
});
