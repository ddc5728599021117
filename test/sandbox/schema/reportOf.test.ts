import { readFailure } from "@fluz-kit/core";
import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callNames, callOf, magic, requestOf, tellingField } from "../../support/sandboxCalls.ts";
import { createClient } from "../../support/sandboxClient.ts";
import { operationNames, sampleOf } from "../../support/sandboxOperations.ts";

describe("a failure in any operation", () => {
  test.each(operationNames)("%s says that it failed even where it says no code", async (name) => {
    const { sandbox, send } = createClient();
    sandbox.fail("bare-failure", { operation: name });
    const body: unknown = await (await send(name)).json();
    expect(readFailure(body)).toMatchObject({ code: null, receivedCode: null });
  });

  test.each(operationNames)("%s can carry a code that no reference lists", async (name) => {
    const { sandbox, send } = createClient();
    sandbox.fail("undocumented-code", { operation: name });
    const body: unknown = await (await send(name)).json();
    expect(readFailure(body)).toMatchObject({ kind: "api", receivedCode: "AUTH-0099" });
    expect(JSON.stringify(body)).toContain(
      sampleOf(name).codeIn === "errors" ? '"errors":[{' : '"success":false',
    );
  });
});

describe("a failure that was asked for", () => {
  describe.each(callNames)("%s", (name) => {
    const ask = async (ending: string) => {
      const field = tellingField[name];
      const response = await createSandbox().fetch(
        requestOf(callOf(name, { [field]: magic(field, ending) })),
      );
      expect(response.status).toBe(200);
      return response.json();
    };

    test("can fail with a code that no reference lists", async () => {
      expect((await ask("0099")).data[name]).toEqual({
        success: false,
        error: { code: "AUTH-0099", message: "This code is not in the reference." },
      });
    });

    test("can fail without saying why", async () => {
      expect((await ask("0909")).data[name]).toEqual({ success: false, error: null });
    });

    test("can fail outside its payload, with its request id all the same", async () => {
      expect(await ask("0908")).toEqual({
        data: { [name]: null },
        errors: [expect.objectContaining({ message: "Unexpected error.", path: [name] })],
        extensions: { requestId: "sandbox-1-000001" },
      });
    });
  });
});
