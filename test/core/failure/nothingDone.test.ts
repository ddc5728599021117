import {
  createSessionRefresher,
  FluzError,
  readFailure,
  runOperation,
  unwrap,
} from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";

const refused = { success: false, error: { code: "AUTH-0019" } };
const entry = (path?: readonly string[]) => ({
  message: "x",
  extensions: { code: "AUTH-0019" },
  ...(path && { path }),
});

/** How often an operation runs that is turned away once. It may run again only where that is shown to be safe. */
async function runsOf(first: () => unknown): Promise<number> {
  const operation = vi.fn<() => unknown>(() => ({ data: { pay: { success: true } } }));
  operation.mockImplementationOnce(first);
  const session = createSessionRefresher({ refresh: async () => {} });
  await runOperation(operation, { session }).catch(() => {});
  return operation.mock.calls.length;
}

const thrower = (thrown: unknown) => () => {
  throw thrown;
};
const thrown401 = Object.assign(new Error("x"), { status: 401 });
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe("an answer that shows that nothing was done", () => {
  test.each<[string, () => unknown]>([
    ["one payload, refused", () => refused],
    ["a result, refused", () => ({ data: { pay: refused } })],
    ["every field of a result, refused", () => ({ data: { pay: refused, note: refused } })],
    ["an error about the whole request", () => ({ errors: [entry()] })],
    ["the same with data that is null", () => ({ errors: [entry()], data: null })],
    ["the one field, in errors[]", () => ({ data: { pay: null }, errors: [entry(["pay"])] })],
    ["a bare HTTP 401", () => new Response(null, { status: 401 })],
    ["an HTTP 401 with a page", () => new Response("<html>", { status: 401 })],
    ["an HTTP 401 with a code", () => json({ errors: [entry()] }, 401)],
    ["an HTTP 401 with an error object", () => json({ code: "AUTH-0019", message: "x" }, 401)],
    ["an HTTP 401 thrown as a Response", thrower(new Response(null, { status: 401 }))],
    ["an error with the status 401", thrower(Object.assign(new Error("x"), { status: 401 }))],
    [
      "an error of axios with the status 401",
      thrower(Object.assign(new Error("x"), { response: { status: 401, headers: {}, data: "" } })),
    ],
    ["the failure that was read of it, thrown", thrower(readFailure({ data: { pay: refused } }))],
    ["the same, unwrapped", () => unwrap({ data: { pay: refused } }, "pay")],
    ["the one call that was thrown", thrower(new AggregateError([thrown401]))],
    [
      "an error object in the place of a payload",
      () => ({ data: { pay: { code: "AUTH-0019", message: "x" } } }),
    ],
    ["an access that is missing", () => ({ success: false, error: { code: "AUTH-0008" } })],
    [
      "a code of the framework's",
      () => ({ errors: [{ message: "x", extensions: { code: "UNAUTHENTICATED" } }] }),
    ],
  ])("lets it run once more: %s", async (_, first) => {
    expect(await runsOf(first)).toBe(2);
  });
});

const partial = { data: { pay: { success: true }, note: refused } };
const partialErrors = { data: { pay: { success: true }, note: null }, errors: [entry(["note"])] };

test("what shows that nothing was done is understood by another copy of the kit", () => {
  const shows = Symbol.for("@fluz-kit/nothingDone");
  expect(Reflect.get(readFailure({ data: { pay: refused } }) ?? {}, shows)).toBe(true);
  expect(Reflect.get(readFailure({ id: 1 }) ?? {}, shows)).toBeUndefined();
});

describe("an answer that does not show it", () => {
  test.each<[string, () => unknown]>([
    ["one field done", () => partial],
    ["one field done, as a Response", () => json(partial)],
    ["one field done, with HTTP 401", () => json(partial, 401)],
    ["one field done, in an envelope", () => ({ status: 200, headers: {}, data: partial })],
    ["one field done, unwrapped", () => unwrap(partial, "note")],
    ["one field done, read and thrown", thrower(readFailure(partial))],
    [
      "one field done, read for a key and thrown",
      thrower(readFailure(partial, { responseKey: "note" })),
    ],
    ["one field done, the other in errors[]", () => partialErrors],
    [
      "the same, thrown by a client",
      thrower(
        Object.assign(new Error("x"), { errors: partialErrors.errors, data: partialErrors.data }),
      ),
    ],
    [
      "the same, without its data",
      thrower(Object.assign(new Error("x"), { errors: partialErrors.errors })),
    ],
    ["data that is gone", () => ({ data: null, errors: [entry(["note"])] })],
    ["a field that is null for no reason", () => ({ data: { pay: null, note: refused } })],
    [
      "a field with data beside its error",
      () => ({ data: { pay: { id: 1 } }, errors: [entry(["pay"])] }),
    ],
    ["data beside a refusal", () => ({ ...refused, data: { pay: { success: true } } })],
    ["a contradiction", () => ({ data: { pay: { success: true, error: { code: "AUTH-0019" } } } })],
    [
      "another failure beside it",
      () => ({ data: { pay: refused, note: { success: false, error: { code: "AUTH-0014" } } } }),
    ],
    ["a batch", () => [{ data: { pay: { success: true } } }, { errors: [entry()] }]],
    ["a success that bears errors", () => ({ success: true, errors: [{ code: "AUTH-0019" }] })],
    [
      "the same in a payload",
      () => ({ data: { pay: { success: true, errors: [{ code: "AUTH-0019" }] } } }),
    ],
    ["a success that bears a code", () => ({ success: true, code: "AUTH-0019" })],
    ["payloads of several calls", () => [{ success: true }, refused]],
    [
      "several calls, one of which was thrown",
      thrower(new AggregateError([thrown401, new Error()])),
    ],
    ["what was deferred", () => ({ hasNext: false, incremental: [{ errors: [entry()] }] })],
    [
      "what was deferred to the end",
      () => ({ hasNext: false, completed: [{ errors: [entry()] }] }),
    ],
    ["a code as a text", thrower("AUTH-0019")],
    ["an error around the code alone", thrower(new Error("AUTH-0019"))],
    ["an error caused by the code alone", thrower(new Error("x", { cause: "AUTH-0019" }))],
    [
      "an error around the error object alone",
      thrower(new Error("x", { cause: { code: "AUTH-0019", message: "x" } })),
    ],
    ["an error made by hand", thrower(new FluzError({ code: "AUTH-0019", kind: "api" }))],
    ["an envelope of the kit", () => new FluzError({ code: "AUTH-0019", kind: "api" }).toJSON()],
    [
      "an error around one made by hand",
      thrower(new Error("x", { cause: new FluzError({ kind: "unauthorized" }) })),
    ],
  ])("is not sent again: %s", async (_, first) => {
    vi.stubEnv("NODE_ENV", "production");
    expect(await runsOf(first)).toBe(1);
  });

  test("is not sent again: an HTTP 401 whose body somebody has read", async () => {
    const response = json(partial, 401);
    await response.text();
    expect(await runsOf(() => response)).toBe(1);
  });
});
