import { readResponse } from "@fluz-kit/core";
import { fail } from "@fluz-kit/sandbox/testing";
import { describe, expect, test } from "vitest";

const query = "mutation { verifyCode { success } }";
const failing = fail("AUTH-0006");

/** The response key that the failure stands under. */
const keyOf = async (...request: [string | URL | Request, RequestInit?]) =>
  (await readResponse(await failing(...request)))?.responseKey;

describe("what is asked for is read out of", () => {
  test("a body beside a relative address", async () => {
    expect(await keyOf("/graphql", { body: JSON.stringify({ query }) })).toBe("verifyCode");
  });

  test("a Request, whose body whoever comes next can read", async () => {
    const body = JSON.stringify({ query });
    const request = new Request("https://api.example/graphql", { method: "POST", body });
    expect(await keyOf(request)).toBe("verifyCode");
    expect(await request.text()).toBe(body);
  });

  test("an address, where the request is a GET", async () => {
    const url = new URL(`https://api.example/graphql?query=${encodeURIComponent(query)}`);
    expect(await keyOf(url)).toBe("verifyCode");
    expect(await keyOf(url.href)).toBe("verifyCode");
    expect(await keyOf(new Request(url))).toBe("verifyCode");
  });
});

test.each([
  ["no body", {}],
  ["a form", { body: new FormData() }],
  ["JSON of another API", { body: '{"phone":"(555) 555-1234"}' }],
  ["a list of requests", { body: "[{},{}]" }],
  ["a text", { body: "phone=5555551234" }],
  ["a query that is none", { body: '{"query":1}' }],
  ["null", { body: "null" }],
] as const)("%s is answered all the same", async (_, init) => {
  expect(await readResponse(await failing("/verify", init))).toMatchObject({ code: "AUTH-0006" });
});
