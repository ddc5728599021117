import { readFailure } from "@fluz-kit/core";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";
import { operationNames, sampleOf } from "../../support/sandboxOperations.ts";

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
