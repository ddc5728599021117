import { codes, readResponse, resolveGuidance } from "@fluz-kit/core";
import { operations } from "@fluz-kit/core/internal";
import { resources } from "@fluz-kit/core/families/resources";
import { en } from "@fluz-kit/messages/en";
import { SESSION_HEADER } from "@fluz-kit/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rows } from "../support/guidanceRows.ts";
import { keysOf } from "../support/keysOf.ts";
import { requestOf } from "../support/sandboxCalls.ts";
import {
  magicCall,
  operationCall,
  operationNames,
  sampleOf,
  type OperationName,
} from "../support/sandboxOperations.ts";
import { serveSandbox, type ServedSandbox } from "../support/serve.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox();
});
afterAll(() => served.close());

/** The codes that the catalogue gives an operation; all of them where it has no opinion. */
function codesOf(name: OperationName) {
  const { operation } = sampleOf(name);
  return operation === "other" ? keysOf(codes) : operations[operation];
}

/** What the reviewed table says about a code during an operation. */
function reviewed(code: string, name: OperationName) {
  const { operation } = sampleOf(name);
  const row =
    rows.find((candidate) => candidate.code === `${code}@${operation}`) ??
    rows.find((candidate) => candidate.code === code);
  return { surface: row?.surface, primary: row?.actions.split(" ")[0] };
}

/** The failure that arrives over HTTP, and what the kit makes of it. */
async function meet(name: OperationName, request: Request) {
  const response = await fetch(request);
  const failure = await readResponse(response);
  const { operation } = sampleOf(name);
  const guidance = resolveGuidance(failure, { operation });
  return { status: response.status, failure, guidance };
}

describe.each(operationNames)("%s, over HTTP", (name) => {
  test.each(codesOf(name))(
    "is told %s by a magic value, and the kit knows what to do",
    async (code) => {
      const request = requestOf(magicCall(name, code.slice(-4)), { url: served.url });
      const { status, failure, guidance } = await meet(name, request);
      expect(status).toBe(200);
      expect(failure).toMatchObject({
        kind: "api",
        code,
        requestId: expect.stringMatching(/^sandbox-/),
      });
      expect(keysOf(en.errors)).toContain(guidance.messageKey);
      expect(guidance.messageKey.slice(0, code.length)).toBe(code);
      expect({ surface: guidance.placement.surface, primary: guidance.actions[0] }).toEqual(
        reviewed(code, name),
      );
    },
  );

  test.each(codesOf(name))("is told %s when a program planned it", async (code) => {
    served.sandbox.session("plans").fail(code, { operation: name });
    const headers = { [SESSION_HEADER]: "plans" };
    const request = requestOf(operationCall(name), { url: served.url, headers });
    expect((await meet(name, request)).failure).toMatchObject({ kind: "api", code });
  });
});

test.each([
  ["RC-0001", { phone: "+14155559001" }],
  ["RC-0002", { phone: "+14155559002" }],
  ["GE-9999", { phone: "+14155559999" }],
  ["AR-0001", { phone: "+14155551234", email: "ada@example.com" }],
  ["AR-0001", { phone: null }],
] as const)("a look-up is told %s, for which the family has guidance", async (code, values) => {
  const call = operationCall("lookupUser", values);
  const response = await fetch(requestOf(call, { url: served.url }));
  expect(await readResponse(response)).toMatchObject({ kind: "api", receivedCode: code });
  expect(resources.policies[code].actions.length).toBeGreaterThan(0);
});
