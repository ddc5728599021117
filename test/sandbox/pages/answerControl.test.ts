import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { sameOrigin } from "../../support/controlPage.ts";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

describe("the control page", () => {
  const plan = "task=fail&outcome=AUTH-0026&times=1&after=0";

  function post(headers: Record<string, string>, url = "http://localhost:4000/?control"): Request {
    return new Request(url, { method: "POST", headers, body: plan });
  }

  describe("the page", () => {
    test("runs no script, may load nothing, and may stand in no frame", async () => {
      const response = await createSandbox().fetch(new Request("http://localhost/"));
      expect(await response.text()).not.toMatch(/<script|<link|\son\w+=|\ssrc=|\sstyle=/);
      const policy = response.headers.get("content-security-policy");
      expect(policy).not.toContain("unsafe");
      expect(policy?.split("; ")).toEqual([
        "default-src 'none'",
        expect.stringMatching(/^style-src 'sha256-[\w+/]+=*'$/),
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ]);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("cache-control")).toBe("no-store");
    });

    test("has nothing beside it that browsers look for", async () => {
      const response = await createSandbox().fetch(new Request("http://localhost/favicon.ico"));
      expect(response.status).toBe(404);
    });
  });

  describe("a form", () => {
    test("of the page itself is applied, and leads back to where the page is mounted", async () => {
      const sandbox = createSandbox();
      const response = await sandbox.fetch(post(sameOrigin, "http://localhost:4000/fluz/?control"));
      expect(response.status).toBe(303);
      expect(response.headers.get("location")).toBe("?done=fail");
    });

    test("is no GraphQL, and stands in no log", async () => {
      const sandbox = createSandbox();
      await sandbox.fetch(post(sameOrigin));
      expect(sandbox.log).toEqual([]);
    });
  });
});

describe("what is GraphQL and what is not", () => {
  const get = (path: string) => createSandbox().fetch(new Request(`http://localhost${path}`));

  test.each(["/", "/graphql", "/api/v1/graphql"])(
    "looking at %s shows the control page",
    async (path) => {
      const response = await get(path);
      expect(response.headers.get("content-type")).toContain("text/html");
    },
  );

  test("a GET that holds a query is GraphQL", async () => {
    const response = await get("/graphql?query={marco}");
    expect(await response.json()).toMatchObject({ data: { marco: "polo" } });
  });

  test("a mutation needs a POST", async () => {
    const { query } = callOf("socialLogin");
    expect((await get(`/graphql?query=${encodeURIComponent(query)}`)).status).toBe(405);
  });

  test.each(["/", "/graphql", "/api/v1/graphql", "/whatever/the/host/chose"])(
    "a POST to %s is GraphQL",
    async (path) => {
      const request = requestOf(
        { query: "{ marco }", variables: {} },
        { url: `http://localhost${path}` },
      );
      expect(await (await createSandbox().fetch(request)).json()).toMatchObject({
        data: { marco: "polo" },
      });
    },
  );
});
