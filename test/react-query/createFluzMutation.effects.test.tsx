import { useFluzMutation } from "@fluz-kit/react-query";
import { act, fireEvent, screen } from "@testing-library/react";
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderMutation, renderWithClient } from "./support/renderMutation.tsx";

type Mutate = (input: unknown) => unknown;

interface Child {
  readonly mutate: Mutate;
}

/** Every moment of a child's life at which React calls somebody's code. */
const moments: Record<string, (props: Child) => ReactNode> = {
  "an effect": function Effect({ mutate }) {
    useEffect(() => {
      mutate("input");
    }, [mutate]);
    return null;
  },
  "a layout effect": function LayoutEffect({ mutate }) {
    useLayoutEffect(() => {
      mutate("input");
    }, [mutate]);
    return null;
  },
  "a ref callback": function RefCallback({ mutate }) {
    const ref = useCallback(
      (element: Element | null) => {
        if (element) mutate("input");
      },
      [mutate],
    );
    return <i ref={ref} />;
  },
  "a handle": function Handle({ mutate }) {
    const ref = useRef(null);
    useImperativeHandle(ref, () => {
      mutate("input");
      return null;
    }, [mutate]);
    return null;
  },
  "an effect, a microtask later": function Later({ mutate }) {
    useEffect(() => queueMicrotask(() => mutate("input")), [mutate]);
    return null;
  },
};

describe.each(Object.entries(moments))("mutate in %s of a child", (_, Moment) => {
  test.each([
    ["mutate", false],
    ["mutate", true],
    ["mutateAsync", false],
    ["mutateAsync", true],
  ] as const)("is sent once: %s, with StrictMode: %s", async (name, strict) => {
    const send = createSend(worked);
    function Screen() {
      const mutation = useFluzMutation({ operation: "sendCode", mutationFn: send });
      return (
        <>
          <Moment mutate={mutation[name]} />
          <output>{mutation.status}</output>
        </>
      );
    }
    await act(async () => renderWithClient(<Screen />, { strict }));
    expect(send.mock.calls.map(([input]) => input)).toEqual(["input"]);
    expect(send.mock.calls[0]?.[1].signal.aborted).toBe(false);
    expect(screen.getByRole("status")).toHaveTextContent("success");
  });

  test("is sent when the child comes later, with the options of that render", async () => {
    const older = createSend(worked);
    const newer = createSend(worked);
    function Screen({ isLate }: { isLate: boolean }) {
      const mutationFn = isLate ? newer : older;
      const { mutate } = useFluzMutation({ operation: "sendCode", mutationFn });
      return isLate ? <Moment mutate={mutate} /> : null;
    }
    const { rerender } = renderWithClient(<Screen isLate={false} />);
    await act(async () => rerender(<Screen isLate />));
    expect(newer).toHaveBeenCalledTimes(1);
    expect(older).not.toHaveBeenCalled();
  });
});

test("an effect hears of its mutation by the callbacks it gave", async () => {
  const told: unknown[] = [];
  function Screen() {
    const { mutate } = useFluzMutation({
      operation: "sendCode",
      mutationFn: createSend(failed("AUTH-0007")),
    });
    useLayoutEffect(() => {
      mutate(null, { onError: ({ code }) => told.push(code), onSettled: () => told.push("end") });
    }, [mutate]);
    return null;
  }
  await act(async () => renderWithClient(<Screen />));
  expect(told).toEqual(["AUTH-0007", "end"]);
});

const callbacks = ["onSuccess", "onError", "onSettled"] as const;
const answers = { onSuccess: worked, onError: failed("AUTH-0007"), onSettled: worked };

describe.each(callbacks)("in its own %s", (callback) => {
  /** A mutation that is sent once more by a callback of the hook's, or of the press. */
  function renderAgain(whose: "hook" | "press", name: "mutate" | "mutateAsync", input: unknown) {
    const send = createSend(worked);
    send.mockResolvedValueOnce(answers[callback]);
    const again = vi.fn<() => unknown>();
    const options = { operation: "sendCode", mutationFn: send } as const;
    const { result } = renderMutation(
      whose === "hook" ? { ...options, [callback]: again } : options,
    );
    const press = () =>
      act(async () => {
        result.current.mutate("a", whose === "press" ? { [callback]: again } : {});
      });
    again.mockImplementationOnce(() => result.current[name](input));
    return { send, result, again, press, sent: () => send.mock.calls.map(([sent]) => sent) };
  }

  test.each([
    ["hook", "mutate", "b"],
    ["hook", "mutate", "a"],
    ["hook", "mutateAsync", "b"],
    ["hook", "mutateAsync", "a"],
    ["press", "mutate", "b"],
    ["press", "mutate", "a"],
    ["press", "mutateAsync", "b"],
    ["press", "mutateAsync", "a"],
  ] as const)("of the %s, %s(%j) is sent", async (whose, name, input) => {
    const { result, press, sent } = renderAgain(whose, name, input);
    await press();
    expect(sent()).toEqual(["a", input]);
    expect(result.current.status).toBe("success");
  });

  test("after it has waited for something, another input is sent", async () => {
    const { result, again, press, sent } = renderAgain("hook", "mutate", "b");
    again.mockReset();
    again.mockImplementationOnce(async () => {
      await Promise.resolve();
      await result.current.mutateAsync("b");
    });
    await press();
    expect(sent()).toEqual(["a", "b"]);
    expect(result.current.status).toBe("success");
  });
});

describe("while onSuccess waits", () => {
  const input = { phone: "5551234567" };

  test.each([
    ["the same object", () => input],
    ["an equal one", () => ({ ...input })],
  ])("a second press with %s is not sent, and gets what the first brought", async (_, again) => {
    const refetched = createAnswer();
    const send = createSend(worked);
    const onSuccess = () => refetched.promise;
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send, onSuccess });
    await act(async () => result.current.mutate(input));
    expect(result.current.isPending).toBe(true);
    expect(await result.current.mutateAsync(again())).toBe(worked);
    expect(result.current.mutate(again())).toBe(true);
    await act(async () => refetched.resolve(null));
    expect(send).toHaveBeenCalledTimes(1);
    expect(result.current.isSuccess).toBe(true);
  });

  test("an input that cannot be compared is not sent: it might be the same", async () => {
    const refetched = createAnswer();
    const send = createSend(worked);
    const onSuccess = () => refetched.promise;
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send, onSuccess });
    const file = () => ({ file: new Blob(["a"]) });
    await act(async () => result.current.mutate(input));
    await expect(result.current.mutateAsync(file())).rejects.toThrow(/^Fluz Kit: /);
    expect(await result.current.mutateAsync({ ...input })).toBe(worked);
    await act(async () => refetched.resolve(null));
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("what a callback sends again has an idempotency key of its own", async () => {
    const send = createSend(worked);
    const onSuccess = vi.fn<() => void>();
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send, onSuccess });
    onSuccess.mockImplementationOnce(() => void result.current.mutate(input));
    await act(async () => result.current.mutate(input));
    const [first, second] = send.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
    expect(second).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
  });
});

test("the press that a callback replaced gets its own outcome, and only the last one is told", async () => {
  const send = createSend(worked);
  send.mockResolvedValueOnce(failed("AUTH-0007"));
  const onSuccess = vi.fn<(data: unknown) => void>();
  const ofFirst = vi.fn<() => void>();
  const ofSecond = vi.fn<() => void>();
  function Form() {
    const mutation = useFluzMutation({
      operation: "sendCode",
      mutationFn: send,
      onSuccess,
      onError: () => {
        mutation.mutate("b", { onSettled: ofSecond });
      },
    });
    return (
      <button onClick={() => mutation.mutate("a", { onSettled: ofFirst })}>
        {mutation.status}
      </button>
    );
  }
  renderWithClient(<Form />);
  await act(async () => fireEvent.click(screen.getByRole("button")));
  expect(screen.getByRole("button")).toHaveTextContent("success");
  expect(onSuccess).toHaveBeenCalledTimes(1);
  expect(ofFirst).not.toHaveBeenCalled();
  expect(ofSecond).toHaveBeenCalledTimes(1);
});
