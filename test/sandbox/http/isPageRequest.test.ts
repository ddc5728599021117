import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

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
