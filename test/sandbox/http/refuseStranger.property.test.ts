import { createSandbox, type Sandbox } from "@fluz-kit/sandbox";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { consentUrl, decide, redirectUri } from "../../support/consent.ts";
import { callOf } from "../../support/sandboxCalls.ts";

const { query, variables } = callOf("sendCode");
const call = JSON.stringify({ query, variables });
const graphqlFields = new URLSearchParams({ query, variables: JSON.stringify(variables) });
const part = (name: string, value: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const bodies = [
  call,
  `[${call},${call}]`,
  query,
  graphqlFields.toString(),
  `${part("operations", call)}--x--\r\n`,
  `${part("decision", "approve")}--x--\r\n`,
  // What a form of type text/plain makes of a field whose name is half of the JSON.
  `${call.slice(0, -1)},"x":"=y"}`,
  "task=reset",
  "task=fail&outcome=AUTH-0026&times=1&after=0",
  "task=set&accessTokenTtl=9&codeTtl=60",
  "decision=approve&scope=LIST_PAYMENT",
  "",
];

/** What a page can send elsewhere without asking first. */
const formTypes = [
  "text/plain",
  "text/plain;charset=UTF-8",
  "text/plain; application/json",
  "application/x-www-form-urlencoded",
  "application/x-www-form-urlencoded; charset=utf-8",
  "multipart/form-data; boundary=x",
  null,
] as const;

const types = [...formTypes, "application/json", "application/graphql+json", "application/graphql"];

const paths = (code: string, refreshToken: string) => [
  "/",
  "/graphql",
  "/any/where",
  "/?control",
  "/fluz?control&session=ada",
  `/graphql?${graphqlFields}`,
  "/graphql?query={marco}",
  consentUrl().replace(/^http:\/\/[^/]+/, ""),
  `/token/exchange?${new URLSearchParams({ code, redirect_uri: redirectUri })}`,
  `/token/refresh?refresh_token=${refreshToken}`,
];

const strangeOrigin = fc.oneof(
  fc.constant("null"),
  fc.webUrl({ validSchemes: ["http", "https"] }).map((url) => new URL(url).origin),
  fc.webAuthority({ withPort: true }).map((host) => `https://localhost.${host}`),
  fc.constantFrom("http://192.168.1.20:5173", "http://shop.test", "chrome-extension://abcdef"),
);

const browser = fc.oneof(
  fc.record({
    origin: strangeOrigin,
    "sec-fetch-site": fc.constantFrom("cross-site", "same-site"),
  }),
  fc.record({ origin: strangeOrigin }),
  fc.constant({ "sec-fetch-site": "cross-site" }),
);

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly type: string | null;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

function send(sandbox: Sandbox, { path, method, type, body, headers }: Asked): Promise<Response> {
  const hasBody = method !== "GET" && method !== "HEAD";
  return sandbox.fetch(
    new Request(`http://127.0.0.1:4000${path}`, {
      method,
      headers: {
        host: "127.0.0.1:4000",
        ...headers,
        ...(type === null || !hasBody ? {} : { "content-type": type }),
      },
      body: hasBody ? new Blob([body]) : null,
    }),
  );
}

/** All that a request could change. */
async function stateOf(sandbox: Sandbox) {
  const { log, settings, remembered } = sandbox;
  const page = await sandbox.fetch(new Request("http://127.0.0.1:4000/"));
  return { log, settings, remembered, page: await page.text() };
}

async function prepare() {
  const sandbox = createSandbox({ now: () => Date.UTC(2026, 0, 2) });
  const again = await decide(sandbox, "approve");
  const exchange = new URLSearchParams({
    code: again.searchParams.get("code") ?? "",
    redirect_uri: redirectUri,
  });
  const { refreshToken } = await (
    await sandbox.fetch(new Request(`http://localhost/token/exchange?${exchange}`))
  ).json();
  const unused = await decide(sandbox, "approve");
  sandbox.fail("AUTH-0007", { operation: "sendCode" });
  return { sandbox, paths: paths(unused.searchParams.get("code") ?? "", refreshToken) };
}

test("no request of a page from elsewhere changes anything, however it is sent", async () => {
  const { sandbox, paths: known } = await prepare();
  const before = await stateOf(sandbox);
  const asked = fc.record({
    path: fc.constantFrom(...known),
    method: fc.constantFrom(...methods),
    type: fc.constantFrom(...types),
    body: fc.constantFrom(...bodies),
    headers: browser,
  });
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      const response = await send(sandbox, one);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      // What is not refused is a look at a page.
      expect(response.status === 403 || ["GET", "HEAD"].includes(one.method)).toBe(true);
      expect(await stateOf(sandbox)).toEqual(before);
    }),
    // What comes after a first change would fail for that alone.
    { numRuns: 400, endOnFailure: true },
  );
});

test("no form that hides where it comes from runs GraphQL", async () => {
  const { sandbox } = await prepare();
  const before = await stateOf(sandbox);
  const asked = fc.record({
    path: fc.constantFrom("/", "/graphql", "/any/where"),
    method: fc.constant("POST"),
    type: fc.constantFrom(...formTypes),
    body: fc.constantFrom(...bodies),
    headers: fc.constant({}),
  });
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      expect((await send(sandbox, one)).status).toBe(403);
      expect(await stateOf(sandbox)).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test("every request of this machine, its network where that is served, and a named page runs", async () => {
  const sandbox = createSandbox({ origins: ["local", "https://5173-demo.workspace.example"] });
  const port = fc.integer({ min: 1, max: 65_535 });
  const here = fc.tuple(
    fc.constantFrom("http", "https"),
    fc.constantFrom("localhost", "127.0.0.1", "[::1]", "a.localhost"),
    port,
  );
  const near = fc.tuple(
    fc.constant("http"),
    fc.constantFrom("192.168.1.20", "10.1.2.3", "shop.test", "mac.local", "[fd00::1]"),
    port,
  );
  const trusted = fc.oneof(
    fc.oneof(here, near).map(([scheme, host, number]) => `${scheme}://${host}:${number}`),
    fc.constant("https://5173-demo.workspace.example"),
  );
  const sites = fc.constantFrom("cross-site", "same-site", "same-origin", "none");
  const caller = fc.oneof(
    fc.record({ origin: trusted, "sec-fetch-site": sites }),
    fc.record({ origin: trusted }),
    fc.constantFrom({ "sec-fetch-site": "same-origin" }, { "sec-fetch-site": "same-site" }, {}),
  );
  await fc.assert(
    fc.asyncProperty(
      caller,
      fc.constantFrom("/", "/graphql", "/any/where"),
      async (headers, path) => {
        sandbox.reset();
        const type = "application/json";
        const response = await send(sandbox, {
          path,
          method: "POST",
          type,
          body: call,
          headers: { ...headers },
        });
        expect(response.status).toBe(200);
        expect(sandbox.log).toMatchObject([{ operation: "sendCode", outcome: "success" }]);
        const origin = "origin" in headers ? headers.origin : null;
        expect(response.headers.get("access-control-allow-origin")).toBe(origin);
      },
    ),
    { numRuns: 200 },
  );
});
