import { authorizeUrl } from "@fluz-kit/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

const request = {
  clientId: "app-1",
  redirectUri: "https://shop.example/callback?from=fluz",
  scopes: ["LIST_PAYMENT", "MAKE_DEPOSIT"],
  state: "5f1c0c3e-8d5b-4a0e-9b1a-1c2d3e4f5a6b",
};

describe("the address of the consent page", () => {
  test("asks for a code, with the scopes in one parameter, space by space", () => {
    expect(authorizeUrl(request)).toBe(
      "https://fluz.app/authorize?response_type=code&client_id=app-1" +
        "&redirect_uri=https%3A%2F%2Fshop.example%2Fcallback%3Ffrom%3Dfluz" +
        "&scopes=LIST_PAYMENT%20MAKE_DEPOSIT&state=5f1c0c3e-8d5b-4a0e-9b1a-1c2d3e4f5a6b",
    );
  });

  test("names each scope once", () => {
    const url = new URL(authorizeUrl({ ...request, scopes: ["A", "B", "A"] }));
    expect(url.searchParams.get("scopes")).toBe("A B");
  });

  test("can be that of a staging environment, or on this computer", () => {
    const baseUrl = "https://staging.fluz.app/authorize";
    expect(authorizeUrl({ ...request, baseUrl })).toMatch(
      /^https:\/\/staging\.fluz\.app\/authorize\?r/,
    );
    expect(authorizeUrl({ ...request, baseUrl: undefined })).toMatch(/^https:\/\/fluz\.app\//);
    expect(authorizeUrl({ ...request, baseUrl: "http://localhost:4000/authorize" })).toMatch(
      /^http:\/\/localhost:4000\/authorize\?response_type/,
    );
  });

  test("asks for up to 1,000 scopes, and for no more", () => {
    const scopes = Array.from({ length: 1_001 }, (_, index) => `S${index}`);
    const url = new URL(authorizeUrl({ ...request, scopes: scopes.slice(1) }));
    expect(url.searchParams.get("scopes")?.split(" ")).toHaveLength(1_000);
    expect(() => authorizeUrl({ ...request, scopes })).toThrow(/the `scopes` option/);
  });

  test("is refused where its scopes cannot be read", () => {
    const { proxy, revoke } = Proxy.revocable<string[]>([], {});
    revoke();
    expect(() => authorizeUrl({ ...request, scopes: proxy })).toThrow(
      /^Fluz Kit: .+ the `scopes` option\. It must list/,
    );
  });

  test("gives back any well-formed text as it was", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 16 })
      .filter((value) => value.trim() !== "");
    fc.assert(
      fc.property(text, text, (clientId, state) => {
        const { searchParams } = new URL(authorizeUrl({ ...request, clientId, state }));
        expect(searchParams.get("client_id")).toBe(clientId);
        expect(searchParams.get("state")).toBe(state);
        expect(searchParams.get("redirect_uri")).toBe(request.redirectUri);
        expect([...searchParams.keys()]).toHaveLength(5);
      }),
    );
  });

  test.each([
    "https://shop.example",
    "https://shop.example:8443/callback",
    "http://localhost:3000/callback",
    "http://127.0.0.1/callback",
    "http://[::1]:5173",
  ])("takes people back to %s", (redirectUri) => {
    const url = new URL(authorizeUrl({ ...request, redirectUri }));
    expect(url.searchParams.get("redirect_uri")).toBe(redirectUri);
  });
});

describe("a request that could not work, or would not be safe, is refused", () => {
  test.each([
    ["clientId", ""],
    ["clientId", "  "],
    ["clientId", "\uD800"],
    ["clientId", undefined],
    ["redirectUri", ""],
    ["redirectUri", "/callback"],
    ["redirectUri", "http://shop.example/callback"],
    ["redirectUri", "http://localhost.evil.example/"],
    ["redirectUri", "http://localhost:80@evil.example/"],
    ["redirectUri", "https://user@shop.example/"],
    ["redirectUri", "https://shop.example/#callback"],
    ["redirectUri", "https://shop.example\\@evil.example/"],
    ["redirectUri", "javascript:alert(1)"],
    ["redirectUri", "javascript:'https://shop.example/callback"],
    ["redirectUri", null],
    ["scopes", []],
    ["scopes", ["LIST PAYMENT"]],
    ["scopes", ["LIST_PAYMENT", ""]],
    ["scopes", ['LIST"PAYMENT']],
    ["scopes", [7]],
    ["scopes", "LIST_PAYMENT"],
    ["state", ""],
    ["state", "123456789012345"],
    ["state", undefined],
    ["state", `${request.state}\uDC00`],
    ["baseUrl", "fluz.app/authorize"],
    ["baseUrl", "http://fluz.app/authorize"],
    ["baseUrl", "https://fluz.app/authorize?client_id=other"],
  ])("%s: %j", (option, value) => {
    // Callers without types reach this, too.
    const bad = Object.assign({}, request, { [option]: value });
    expect(() => authorizeUrl(bad)).toThrow(TypeError);
    expect(() => authorizeUrl(bad)).toThrow(
      new RegExp(
        `^Fluz Kit: authorizeUrl\\(\\) cannot use the \`${option}\` option\\. .+\\. .+\\.$`,
      ),
    );
  });

  test("without repeating a value that could be a secret", () => {
    const state = "secret-of-15-ch";
    expect(() => authorizeUrl({ ...request, state })).not.toThrow(state);
  });

  test("but 16 characters of state are enough", () => {
    expect(authorizeUrl({ ...request, state: "1234567890123456" })).toMatch(
      /state=1234567890123456$/,
    );
  });
});

test.each<[string, unknown]>([
  ["null", null],
  ["nothing", undefined],
  ["a text", "https://fluz.app"],
  ["a list", []],
])("options that are %s are refused for the first thing that they lack", (_, options) => {
  const build: (...values: never[]) => unknown = authorizeUrl;
  expect(() => Reflect.apply(build, undefined, [options])).toThrow(
    /^Fluz Kit: authorizeUrl\(\) cannot use the `clientId` option/,
  );
});

test("scopes are read once, so that what was checked is what is sent", () => {
  let reads = 0;
  const scopes = new Proxy(["LIST_PAYMENT"], {
    get(target, key) {
      if (key !== "0") return Reflect.get(target, key);
      reads += 1;
      return reads === 1 ? "LIST_PAYMENT" : "x&state=stolen";
    },
  });
  const url = authorizeUrl({
    clientId: "app",
    redirectUri: "https://shop.example/back",
    scopes,
    state: "0123456789abcdef",
  });
  expect(new URL(url).searchParams.get("scopes")).toBe("LIST_PAYMENT");
});
