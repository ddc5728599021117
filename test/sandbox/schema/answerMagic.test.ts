import { createSandbox } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { callNames, callOf, magic, requestOf, tellingField } from "../../support/sandboxCalls.ts";

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
