import { ErrorBanner, useFluzError } from "@fluz-kit/react";
import { act, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import { payloadOf } from "../support/handlers.ts";

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

describe("a cache that gives the very data that it had", () => {
  const { data } = payloadOf("AUTH-0026");
  const renderRefusal = () => {
    const { result, rerender } = renderSource({ ...idle, data });
    const answer = () => {
      rerender({ source: { ...idle, data, loading: true } });
      expect(result.current).toMatchObject({ attempts: 1, error: { code: "AUTH-0026" } });
      rerender({ source: { ...idle, data } });
    };
    return { result, answer };
  };

  test("answers whoever has pressed", async () => {
    const { result, answer } = renderRefusal();
    render(<button>Look again</button>);
    await userEvent.click(screen.getByRole("button"));
    answer();
    expect(result.current.attempts).toBe(2);
  });

  test("answers nobody where it has looked by itself", () => {
    const { result, answer } = renderRefusal();
    answer();
    expect(result.current.attempts).toBe(1);
  });
});

describe("a query that is asked again by the host's own handler", () => {
  const failed = (text: string) => new Error(text, { cause: payloadOf("AUTH-0025") });

  function Screen({ rejectsWith }: { rejectsWith: string }) {
    const [result, setResult] = useState<object>({ ...idle, error: failed("AUTH-0025") });
    const retry = async () => {
      setResult({ ...idle, loading: true });
      await Promise.resolve();
      setResult({ ...idle, error: failed("AUTH-0025") });
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      throw new Error(rejectsWith, { cause: payloadOf(rejectsWith) });
    };
    const fluz = useFluzError(result, { operation: "register", actions: { retry } });
    return (
      <>
        <ErrorBanner error={fluz} />
        <p>
          {fluz.error?.code}, attempts: {fluz.attempts}
        </p>
      </>
    );
  }

  test.each([
    ["AUTH-0025", "AUTH-0025, attempts: 2"],
    ["AUTH-0014", "AUTH-0014, attempts: 1"],
  ])("and rejects with %s says: %s", async (rejectsWith, said) => {
    render(<Screen rejectsWith={rejectsWith} />);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(said)).toBeVisible();
    await act(async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    });
    expect(screen.getByText(said)).toBeVisible();
  });
});
