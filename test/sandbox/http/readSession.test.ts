import { createSandbox, SESSION_HEADER } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

const login = callOf("login");

test("a session is asked for by header, and where a browser goes by itself, in the address", async () => {
  const sandbox = createSandbox();
  await sandbox.fetch(requestOf(login, { headers: { [SESSION_HEADER]: "ada" } }));
  await sandbox.fetch(requestOf(login, { url: "http://localhost/graphql?session=grace" }));
  await sandbox.fetch(requestOf(login, { url: "http://localhost/graphql?session=" }));
  expect(sandbox.log.map(({ session }) => session)).toEqual(["ada", "grace", undefined]);
});

describe("a name that cannot be one", () => {
  test.each(["two words", "<b>", "x".repeat(65), "ada/grace"])(
    "is refused over HTTP, in words, and opens no world: %s",
    async (name) => {
      const sandbox = createSandbox();
      const response = await sandbox.fetch(
        requestOf(login, { headers: { [SESSION_HEADER]: name } }),
      );
      expect(response.status).toBe(400);
      const { errors } = await response.json();
      expect(errors[0].message).toContain("1 to 64 letters, digits, dots, hyphens");
      expect(sandbox.remembered.sessions).toBe(0);
      expect(sandbox.log).toEqual([]);
    },
  );

  test("is refused by session() too", () => {
    expect(() => createSandbox().session("two words")).toThrow(TypeError);
    expect(() => createSandbox().session("")).toThrow(TypeError);
  });
});

test("a page of this machine may send the header", async () => {
  const preflight = new Request("http://localhost/graphql", {
    method: "OPTIONS",
    headers: {
      origin: "http://localhost:5173",
      "access-control-request-headers": `content-type,${SESSION_HEADER}`,
    },
  });
  const { headers } = await createSandbox().fetch(preflight);
  expect(headers.get("access-control-allow-headers")).toContain(SESSION_HEADER);
});
