import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useEffect } from "react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { expectConsole } from "../support/fail-on-console.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderMutation, renderWithClient } from "./support/renderMutation.tsx";

/** A mutation whose answers come when the test gives them, one for each request. */
function createSlow() {
  const answers: ReturnType<typeof createAnswer>[] = [];
  const send = createSend(null);
  send.mockImplementation(() => {
    const answer = createAnswer();
    answers.push(answer);
    return answer.promise;
  });
  const give = (index: number, value: unknown) => act(async () => answers[index]?.resolve(value));
  const fail = (index: number, thrown: unknown) => act(async () => answers[index]?.reject(thrown));
  return { send, give, fail };
}

function renderSlow(strict = false) {
  const slow = createSlow();
  const onSuccess = vi.fn<(data: unknown) => void>();
  const onError = vi.fn<(error: unknown) => void>();
  const onSettled = vi.fn<() => void>();
  const callbacks = { onSuccess, onError, onSettled };
  const options = { operation: "sendCode", mutationFn: slow.send, ...callbacks } as const;
  return { ...slow, ...callbacks, ...renderMutation(options, { strict }) };
}

describe("one press, one request", () => {
  test("two calls in one breath send one", async () => {
    expectConsole(
      "warn",
      /^Fluz Kit: mutate was called with another input while a request or a callback of it was pending/,
    );
    const { result, send, give } = renderSlow();
    await act(async () => {
      result.current.mutate("a");
      result.current.mutate("b");
    });
    expect(send.mock.calls.map(([input]) => input)).toEqual(["a"]);
    await give(0, worked);
    await act(async () => result.current.mutate("c"));
    expect(send.mock.calls.map(([input]) => input)).toEqual(["a", "c"]);
  });

  test.each([false, true])(
    "a double click and Enter send one, with StrictMode: %s",
    async (strict) => {
      const { send, give } = createSlow();
      function Form() {
        const mutation = useFluzMutation({ operation: "sendCode", mutationFn: send });
        return (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              mutation.mutate("input");
            }}
          >
            <input aria-label="Phone" />
            <button>Send</button>
          </form>
        );
      }
      renderWithClient(<Form />, { strict });
      await userEvent.dblClick(screen.getByRole("button", { name: "Send" }));
      await userEvent.type(screen.getByRole("textbox", { name: "Phone" }), "5{Enter}");
      expect(send).toHaveBeenCalledTimes(1);
      await give(0, failed("AUTH-0007"));
      await userEvent.click(screen.getByRole("button", { name: "Send" }));
      expect(send).toHaveBeenCalledTimes(2);
    },
  );

  test("an effect that StrictMode runs twice sends one", async () => {
    const { send, give } = createSlow();
    function Screen() {
      const { mutate, status } = useFluzMutation({ operation: "sendCode", mutationFn: send });
      useEffect(() => {
        mutate(null);
      }, [mutate]);
      return <output>{status}</output>;
    }
    renderWithClient(<Screen />, { strict: true });
    await act(async () => {});
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[1].signal.aborted).toBe(false);
    await give(0, worked);
    expect(screen.getByRole("status")).toHaveTextContent("success");
  });

  test("mutate and reset stay the same functions", async () => {
    const { result, rerender, send } = renderSlow();
    const { mutate, mutateAsync, reset } = result.current;
    rerender({ operation: "sendCode", mutationFn: send });
    expect(result.current).toMatchObject({ mutate, mutateAsync, reset });
  });
});

describe("the way is free again", () => {
  test("after an error", async () => {
    const { result, send, fail } = renderSlow();
    await act(async () => result.current.mutate("a"));
    await fail(0, new TypeError("Failed to fetch"));
    expect(result.current.error?.kind).toBe("network");
    await act(async () => result.current.mutate("b"));
    expect(send).toHaveBeenCalledTimes(2);
  });

  test("after an abort of the host's own", async () => {
    const { result, send, fail } = renderSlow();
    await act(async () => result.current.mutate("a"));
    await fail(0, new DOMException("The user aborted a request.", "AbortError"));
    expect(result.current.error?.kind).toBe("aborted");
    await act(async () => result.current.mutate("b"));
    expect(send).toHaveBeenCalledTimes(2);
  });

  test("after a reset, which aborts the request", async () => {
    const { result, send } = renderSlow();
    const outcome = { current: Promise.resolve<unknown>(null) };
    await act(async () => {
      outcome.current = caught(result.current.mutateAsync("a"));
    });
    act(() => result.current.reset());
    expect(send.mock.calls[0]?.[1].signal.aborted).toBe(true);
    expect(await outcome.current).toMatchObject({ name: "FluzError", kind: "aborted" });
    await act(async () => result.current.mutate("b"));
    expect(send).toHaveBeenCalledTimes(2);
  });

  test("after a press that a throwing mutation function ended at once", async () => {
    expectConsole("error", /^Fluz Kit: an error in your code .* RangeError: no body/);
    const send = vi.fn<() => Promise<unknown>>(() => {
      throw new RangeError("no body");
    });
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send });
    await act(async () => result.current.mutate("a"));
    expect(result.current.error?.kind).toBe("unknown");
    await act(async () => result.current.mutate("a"));
    expect(send).toHaveBeenCalledTimes(2);
  });
});

describe("nobody is told what nobody waits for", () => {
  test("a component that goes aborts its request", async () => {
    const { result, send, unmount, give, onSuccess, onError, onSettled } = renderSlow();
    const outcome = { current: Promise.resolve<unknown>(null) };
    await act(async () => {
      outcome.current = caught(result.current.mutateAsync("a"));
    });
    unmount();
    expect(await outcome.current).toMatchObject({ kind: "aborted" });
    expect(send.mock.calls[0]?.[1].signal.aborted).toBe(true);
    await give(0, worked);
    for (const callback of [onSuccess, onError, onSettled]) expect(callback).not.toHaveBeenCalled();
  });

  test("an old failure that comes after a newer success is ignored", async () => {
    const { result, give, onError, onSuccess } = renderSlow();
    await act(async () => result.current.mutate("a"));
    act(() => result.current.reset());
    await act(async () => result.current.mutate("b"));
    await give(1, worked);
    await give(0, failed("AUTH-0007"));
    expect(result.current).toMatchObject({ status: "success", error: null });
    expect(onSuccess).toHaveBeenCalledTimes(1);
    expect(onError).not.toHaveBeenCalled();
  });

  test("an aborted request shows, announces and focuses nothing", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    onTestFinished(() => void vi.useRealTimers());
    const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
    const { send, give } = createSlow();
    const events: FluzEvent[] = [];
    function Form() {
      const mutation = useFluzMutation({ operation: "sendCode", mutationFn: send });
      const fluz = useFluzError(mutation);
      return (
        <>
          <ErrorBanner error={fluz} />
          <button onClick={() => mutation.mutate(null)}>Send</button>
          <button onClick={() => mutation.reset()}>Cancel</button>
        </>
      );
    }
    renderWithClient(
      <FluzProvider onEvent={(event) => events.push(event)}>
        <Form />
      </FluzProvider>,
    );
    await user.click(screen.getByRole("button", { name: "Send" }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await give(0, failed("AUTH-0007"));
    // By then whatever is to be said stands in its region.
    await act(async () => vi.advanceTimersByTimeAsync(500));
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveFocus();
    expect(document.body.textContent).toBe("SendCancel");
    expect(events).toEqual([]);
  });
});
