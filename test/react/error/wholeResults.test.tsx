import { useFluzError } from "@fluz-kit/react";
import { act, renderHook } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { letMistakesBeTold } from "../../support/letMistakesBeTold.ts";
import { payloadOf } from "../support/handlers.ts";

letMistakesBeTold();

const send = () => {};
const idle = { called: false, loading: false, data: undefined, error: undefined };

function renderSource(initial: unknown) {
  return renderHook(({ source }) => useFluzError(source, { operation: "register" }), {
    initialProps: { source: initial },
  });
}

describe("no failure is", () => {
  test.each<[string, unknown]>([
    ["a mutation that nobody has called, with what calls it", [send, idle]],
    ["the same the other way round", [idle, send]],
    ["a mutation that has its flags alone", { called: false, loading: false, client: {} }],
    ["a mutation of Relay at rest", [send, false]],
    ["a mutation of Relay in flight", [send, true]],
    ["the state of an action that has not run", [null, send, false]],
    ["the state of an action that runs", [undefined, send, true]],
    ["a state without a value", [undefined, send]],
    ["an error that there is not", { error: undefined }],
    ["an error that is null", { error: null }],
    ["no error and no data", { data: undefined, error: undefined }],
    ["no error and a list", { data: [], error: null }],
    ["no error, and data that found nothing", { data: { user: null }, error: undefined }],
    ["no error and a text", { data: "done", error: undefined }],
    ["what is out of date and asked for again", { stale: true, fetching: false, data: { id: 1 } }],
  ])("%s", (_, source) => {
    expect(renderSource(source).result.current).toMatchObject({ error: null, attempts: 0 });
  });
});

describe("a failure is", () => {
  test.each<[string, unknown]>([
    ["in a list with what sets it", [payloadOf("AUTH-0026"), send]],
    ["a text in a list with what sets it", ["AUTH-0026", send]],
    ["the state that an action has returned", [payloadOf("AUTH-0026"), send, false]],
    [
      "in the data beside an error that there is not",
      { data: payloadOf("AUTH-0026"), error: null },
    ],
    ["in the data of a mutation that was called", { ...idle, data: payloadOf("AUTH-0026").data }],
    ["an error that came while it asks on", { fetching: true, error: payloadOf("AUTH-0026") }],
  ])("%s", (_, source) => {
    expect(renderSource(source).result.current.error?.code).toBe("AUTH-0026");
  });

  test.each<[string, unknown]>([
    ["nothing at all in place of an answer", {}],
    ["a list of nothing", []],
    ["an outcome beside an error that there is not", { error: null, success: false }],
    ["an event that holds no error", new ErrorEvent("error", { error: null })],
    ["a status beside an error that there is not", { error: null, status: 404, data: null }],
  ])("still %s", (_, source) => {
    expect(renderSource(source).result.current.error).not.toBeNull();
  });
});

test("what was reported by hand stays while an idle result is made anew", () => {
  const { result, rerender } = renderSource({ ...idle });
  act(() => result.current.report(payloadOf("AUTH-0026")));
  rerender({ source: { ...idle } });
  expect(result.current.error?.code).toBe("AUTH-0026");
  rerender({ source: { ...idle, loading: true } });
  expect(result.current.error?.code).toBe("AUTH-0026");
  rerender({ source: { ...idle, called: true, data: { user: { id: 1 } } } });
  expect(result.current.error).toBeNull();
});
