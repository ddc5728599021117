// @vitest-environment jsdom
import { readResponse } from "@fluz-kit/core";
import { createSandbox, type Sandbox } from "@fluz-kit/sandbox";
import { screen } from "@testing-library/dom";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { openPage, postForm, press, rowsOf, sameOrigin } from "../../support/controlPage.ts";
import { callOf, requestOf, type CallName } from "../../support/sandboxCalls.ts";

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

describe("a form that a person fills in", () => {
  async function codeOf(sandbox: Sandbox, name: CallName): Promise<string | null | undefined> {
    return (await readResponse(await sandbox.fetch(requestOf(callOf(name)))))?.code;
  }

  test("a failure that a person plans befalls the next request of that operation, once", async () => {
    const sandbox = createSandbox();
    await openPage(sandbox);
    await userEvent.selectOptions(screen.getByLabelText("What arrives"), "AUTH-0026");
    await userEvent.selectOptions(screen.getByLabelText("In answer to"), "registerUser");
    await press(sandbox, "Plan it");
    expect(screen.getByRole("status").textContent).toBe("The failure is planned.");
    expect(rowsOf("Planned, oldest first")).toEqual([["AUTH-0026", "registerUser", "1×", "now"]]);
    expect(await codeOf(sandbox, "login")).toBeUndefined();
    expect(await codeOf(sandbox, "registerUser")).toBe("AUTH-0026");
    expect(await codeOf(sandbox, "registerUser")).toBeUndefined();
  });

  test("a failure can wait for its turn and then stay", async () => {
    const sandbox = createSandbox();
    await openPage(sandbox);
    await userEvent.selectOptions(screen.getByLabelText("What arrives"), "AUTH-0018");
    await userEvent.selectOptions(screen.getByLabelText("How many times"), "every time");
    await userEvent.clear(screen.getByLabelText("Requests that go through first"));
    await userEvent.type(screen.getByLabelText("Requests that go through first"), "1");
    await press(sandbox, "Plan it");
    expect(await codeOf(sandbox, "login")).toBeUndefined();
    expect(await codeOf(sandbox, "login")).toBe("AUTH-0018");
    expect(await codeOf(sandbox, "login")).toBe("AUTH-0018");
  });

  test("a switch that a person flips changes every answer, until it is flipped back", async () => {
    const sandbox = createSandbox();
    await openPage(sandbox);
    await userEvent.click(screen.getByLabelText(/^It is active/));
    await press(sandbox, "Set the switches");
    expect(screen.getByRole("status").textContent).toBe("The switches are set.");
    expect(await codeOf(sandbox, "login")).toBe("AUTH-0030");
    await userEvent.click(screen.getByLabelText(/^It is active/));
    await press(sandbox, "Set the switches");
    expect(await codeOf(sandbox, "login")).toBeUndefined();
  });

  test("starting anew forgets plans, the log, and how the switches stood", async () => {
    const sandbox = createSandbox();
    sandbox.fail("AUTH-0018", { times: Infinity });
    sandbox.set({ registrationAllowed: false });
    await codeOf(sandbox, "login");
    await openPage(sandbox);
    await press(sandbox, "Start anew");
    expect(screen.getByText("No operation has run yet.")).toBeDefined();
    expect(screen.getByText("Nothing is planned.")).toBeDefined();
    expect(await codeOf(sandbox, "login")).toBeUndefined();
    expect(await codeOf(sandbox, "registerUser")).toBeUndefined();
  });

  test.each([
    [
      "an outcome that there is not",
      { task: "fail", outcome: "AUTH-9999", times: "1", after: "0" },
    ],
    ["no count", { task: "fail", outcome: "AUTH-0026", times: "", after: "0" }],
    ["half a request", { task: "fail", outcome: "AUTH-0026", times: "1", after: "0.5" }],
    [
      "an operation that there is not",
      {
        task: "fail",
        outcome: "AUTH-0026",
        operation: "<b>x</b>",
        times: "1",
        after: "0",
      },
    ],
    ["no time to live", { task: "set", accessTokenTtl: "", codeTtl: "60" }],
    ["a task that there is not", { task: "<script>" }],
    ["nothing at all", {}],
  ])("%s is refused in words, and changes nothing", async (_, fields) => {
    const sandbox = createSandbox();
    const response = await postForm(sandbox, fields);
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).toMatch(/role="alert">\s*Fluz Kit: /);
    expect(text).toContain("Nothing is planned.");
    expect(text).not.toMatch(/<script|<b>/);
    expect(text).toMatch(/name="applicationActive"\s+checked/);
  });
});
