import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { sameOrigin } from "../../support/controlPage.ts";

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
