import { runOperation } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";
import { caught } from "../../support/createSessionScene.ts";
import { expectConsole } from "../../support/fail-on-console.ts";

/** What an own server answers with HTTP 400. */
const answer = (body: unknown) =>
  caught(runOperation(async () => Response.json(body, { status: 400 }), {}));

describe("an answer in a shape that nobody knows is described by keys and types", () => {
  test.each([
    [{ ok: false, reason: "Phone taken" }, "{ ok: boolean, reason: string }"],
    [{ problem: { field: "phone", at: [1, 2] } }, "{ problem: { field: string, at: […] } }"],
    [{ taken: true, "ada@example.com": 1, "+15550001111": 2 }, "{ taken: boolean, … }"],
    [{ a: { b: { c: { d: { e: { f: 1 } } } } } }, "{ a: { b: { c: { d: { e: { … } } } } } }"],
    [
      Object.fromEntries([..."abcdefghij"].map((key) => [key, null])),
      "{ a: null, b: null, c: null, d: null, e: null, f: null, g: null, h: null, … }",
    ],
  ])("%j", async (body, shape) => {
    expectConsole(
      "error",
      new RegExp(`an answer ${shape.replace(/[{}[\]|.]/g, "\\$&")} has no code`),
    );
    expect(await answer(body)).toMatchObject({ name: "FluzError", code: null });
  });
});
