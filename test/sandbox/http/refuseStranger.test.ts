import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, onTestFinished, test } from "vitest";
import { callOf } from "../../support/sandboxCalls.ts";
import { serveSandbox } from "../../support/serve.ts";

const { query, variables } = callOf("sendCode");
const fields = new URLSearchParams({ query, variables: JSON.stringify(variables) });
const multipart = [
  "--x",
  'content-disposition: form-data; name="operations"',
  "",
  JSON.stringify({ query, variables }),
  "--x--",
  "",
].join("\r\n");

type Headers = Readonly<Record<string, string>>;

/** The ways in which GraphQL, or what looks like it, can be posted. */
const ways: Readonly<Record<string, { readonly type: string | null; readonly body: string }>> = {
  json: { type: "application/json", body: JSON.stringify({ query, variables }) },
  graphql: {
    type: "application/graphql",
    body: 'mutation { socialLogin(provider: "a", token: "b") { success } }',
  },
  "text/plain": { type: "text/plain", body: JSON.stringify({ query, variables }) },
  "text/plain that says JSON": {
    type: "text/plain; application/json",
    body: JSON.stringify({ query, variables }),
  },
  "form urlencoded": { type: "application/x-www-form-urlencoded", body: fields.toString() },
  "form multipart": { type: "multipart/form-data; boundary=x", body: multipart },
  "no content type": { type: null, body: JSON.stringify({ query, variables }) },
};

function post(way: string, headers: Headers): Request {
  const { type, body } = ways[way] ?? { type: null, body: "" };
  return new Request("http://127.0.0.1:4000/graphql", {
    method: "POST",
    headers: {
      host: "127.0.0.1:4000",
      ...headers,
      ...(type === null ? {} : { "content-type": type }),
    },
    body: new Blob([body]),
  });
}

async function outcome(way: string, headers: Headers, options = {}) {
  const sandbox = createSandbox(options);
  const { status } = await sandbox.fetch(post(way, headers));
  const ran = sandbox.log.some(({ outcome: what }) => what === "success");
  return { status, ran, remembered: sandbox.remembered.codes };
}

const runnable = ["json", "graphql", "form urlencoded", "form multipart"];

describe.each(Object.keys(ways))("%s", (way) => {
  test.each<[string, Headers]>([
    ["another site", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["another site, in an older browser", { origin: "https://evil.example" }],
    ["a page without an origin", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["a page without an origin, in an older browser", { origin: "null" }],
    ["a request without an origin from another site", { "sec-fetch-site": "cross-site" }],
    ["what a browser has not said yet", { "sec-fetch-site": "elsewhere" }],
    ["a neighbour of the network", { origin: "http://192.168.1.20:5173" }],
    ["a page that looks like this machine", { origin: "http://localhost.evil.example" }],
    [
      "a page that claims a server in between",
      { origin: "https://evil.example", "x-forwarded-host": "127.0.0.1:4000" },
    ],
  ])("from %s is refused, and nothing runs", async (_, headers) => {
    expect(await outcome(way, headers)).toMatchObject({ status: 403, ran: false, remembered: 0 });
  });

  test.each<[string, Headers, object]>([
    [
      "another port of this machine",
      { origin: "http://localhost:5173", "sec-fetch-site": "cross-site" },
      {},
    ],
    ["the same page", { "sec-fetch-site": "same-origin" }, {}],
    ["the same site", { "sec-fetch-site": "same-site" }, {}],
    [
      "the same server, in an older browser",
      { origin: "http://shop.example", host: "shop.example" },
      {},
    ],
    [
      "the same server, behind another",
      { origin: "https://shop.example", "x-forwarded-host": "shop.example, inner" },
      {},
    ],
    ["a phone of the network", { origin: "http://192.168.1.20:5173" }, { origins: ["local"] }],
    [
      "a page that was named",
      { origin: "https://shop.example", "sec-fetch-site": "cross-site" },
      { origins: ["https://shop.example"] },
    ],
  ])("from %s is no stranger's", async (_, headers, options) => {
    const { status, ran } = await outcome(way, headers, options);
    expect(status).not.toBe(403);
    expect(ran).toBe(runnable.includes(way));
  });

  test("from who says nothing is answered where no form can have sent it", async () => {
    const { status, ran } = await outcome(way, {});
    const isTool = way === "json" || way === "graphql";
    expect({ isRefused: status === 403, ran }).toEqual({ isRefused: !isTool, ran: isTool });
  });
});

test("a GET with a mutation runs nothing, wherever it comes from", async () => {
  const sandbox = createSandbox();
  const url = `http://127.0.0.1:4000/graphql?${fields}`;
  for (const headers of [{}, { "sec-fetch-site": "cross-site" }, { origin: "http://localhost" }]) {
    expect((await sandbox.fetch(new Request(url, { headers }))).status).toBeGreaterThan(400);
  }
  expect(sandbox.remembered.codes).toBe(0);
});

test("a refusal uses up no planned failure, and no session", async () => {
  const sandbox = createSandbox();
  sandbox.fail("AUTH-0007");
  for (let count = 0; count < 3; count += 1) {
    const strange = post("json", {
      origin: "https://evil.example",
      "x-fluz-sandbox-session": `s${count}`,
    });
    await sandbox.fetch(strange);
    await sandbox.fetch(
      new Request(`http://localhost/?session=s${count}`, {
        method: "OPTIONS",
        headers: { origin: "https://evil.example" },
      }),
    );
  }
  expect(sandbox.remembered.sessions).toBe(0);
  await sandbox.fetch(post("json", {}));
  expect(sandbox.log).toMatchObject([{ outcome: "AUTH-0007" }]);
});

test("anybody may look at the control page and the consent page: a link leads there", async () => {
  const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
  for (const path of [
    "/",
    "/authorize?client_id=a&response_type=code&redirect_uri=http://localhost/",
  ]) {
    const page = await createSandbox().fetch(new Request(`http://localhost${path}`, { headers }));
    expect(page.status).toBe(200);
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
  }
});

test.each(["exchange", "refresh"])("tokens are not for strangers: %s", async (path) => {
  const ask = (init: RequestInit) =>
    createSandbox().fetch(new Request(`http://localhost/token/${path}?code=a`, init));
  for (const method of ["GET", "POST"]) {
    expect((await ask({ method, headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
    expect((await ask({ method, headers: { origin: "https://evil.example" } })).status).toBe(403);
    expect((await ask({ method })).status).toBe(400);
  }
});

describe("the sandbox's own page", () => {
  function post(headers: Record<string, string>): Request {
    const body = "task=fail&outcome=AUTH-0026&times=1&after=0";
    return new Request("http://localhost:4000/?control", { method: "POST", headers, body });
  }

  const form = { "content-type": "application/x-www-form-urlencoded" };

  describe("a browser says where a form comes from", () => {
    test.each([
      ["the page itself", { "sec-fetch-site": "same-origin" }],
      ["the page itself, in an older browser", { origin: "http://localhost:4000" }],
      [
        "the page itself, behind a server that changed the address",
        { origin: "http://localhost:5173", host: "localhost:5173" },
      ],
    ])("%s may change the sandbox", async (_, headers: Record<string, string>) => {
      expect((await createSandbox().fetch(post({ ...form, ...headers }))).status).toBe(303);
    });

    test.each([
      ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
      ["another port of this machine", { "sec-fetch-site": "same-site" }],
      ["another site, in an older browser", { origin: "https://evil.example" }],
      ["another port, in an older browser", { origin: "http://localhost:4001" }],
      ["a page without an origin", { origin: "null" }],
      ["what says nothing", {}],
      [
        "what claims our origin from elsewhere",
        {
          "sec-fetch-site": "cross-site",
          origin: "http://localhost:4000",
        },
      ],
    ])("%s may not", async (_, headers: Record<string, string>) => {
      const sandbox = createSandbox();
      const response = await sandbox.fetch(post({ ...form, ...headers }));
      expect(response.status).toBe(403);
      expect(await response.text()).toMatch(/^Fluz Kit: nothing was changed, because/);
      const page = await sandbox.fetch(new Request("http://localhost:4000/"));
      expect(await page.text()).toContain("Nothing is planned.");
    });
  });

  test("over real HTTP the page is told from others by the address that it was opened at", async () => {
    const served = await serveSandbox();
    onTestFinished(() => served.close());
    const { url, sandbox } = served;
    const send = (origin: string) =>
      fetch(`${url}/?control`, {
        method: "POST",
        headers: { ...form, origin },
        body: "task=set&accessTokenTtl=9&codeTtl=60",
        redirect: "manual",
      });
    expect((await send("http://evil.example")).status).toBe(403);
    expect(sandbox.settings.accessTokenTtlMs).toBe(600_000);
    expect((await send(url)).status).toBe(303);
    expect(sandbox.settings.accessTokenTtlMs).toBe(9000);
  });
});
