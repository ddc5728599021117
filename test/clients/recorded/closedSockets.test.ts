import { resolveGuidance } from "@fluz-kit/core";
import { CloseEvent } from "undici";
import { describe, expect, test } from "vitest";
import {
  answerDoors,
  findDisagreements,
  thrownDoors,
  valueDoors,
} from "../../support/coreDoors.ts";

/** What a GraphQL subscription's socket says when it closes: RFC 6455 below 4000, graphql-ws from there on. */
const kinds: readonly (readonly [code: number, kind: string])[] = [
  [1001, "network"],
  [1006, "network"],
  [1012, "network"],
  [1013, "network"],
  [1015, "network"],
  [4401, "unauthorized"],
  [4429, "rate-limited"],
  [4500, "server"],
  [4408, "timeout"],
  [4504, "timeout"],
];

const doors = { ...valueDoors, ...answerDoors, ...thrownDoors };
const facts = { code: null, httpStatus: null, retryAfterMs: null, requestId: null };

const makers: Readonly<Record<string, (code: number) => unknown>> = {
  "a CloseEvent": (code) => new CloseEvent("close", { code, reason: "closed", wasClean: false }),
  "an object like a CloseEvent": (code) => ({
    type: "close",
    code,
    reason: "closed",
    wasClean: code !== 1006,
  }),
  "a CloseEvent within an error": (code) =>
    new Error("Socket closed", {
      cause: new CloseEvent("close", { code, reason: "closed", wasClean: false }),
    }),
};

describe.each(Object.entries(makers))("%s", (_, make) => {
  test.each(kinds)("with %i is of the kind %s at every door", async (code, kind) => {
    expect(await findDisagreements(doors, make(code), { ...facts, kind })).toEqual([]);
  });

  test("with 4403 offers nothing to try again", () => {
    expect(resolveGuidance(make(4403)).actions).not.toContain("retry");
  });
});

test("the errors that graphql-ws rejects a subscription with are read as a result's", async () => {
  const errors = [
    { message: "Invalid JWT Token!", path: ["watch"], extensions: { code: "AUTH-0019" } },
  ];
  const wanted = { ...facts, kind: "api", code: "AUTH-0019" };
  const thrown = { ...valueDoors, ...thrownDoors };
  expect(await findDisagreements(thrown, errors, wanted)).toEqual([]);
});
