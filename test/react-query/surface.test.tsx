import { act } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderMutation } from "./support/renderMutation.tsx";

/** Callbacks that write down that, and with what, they were called. */
function createLog() {
  const log: unknown[][] = [];
  const write =
    (name: string) =>
    (...values: unknown[]) => {
      log.push([name, ...values]);
    };
  return {
    log,
    ofHook: { onSuccess: write("a"), onError: write("b"), onSettled: write("c") },
    ofPress: { onSuccess: write("d"), onError: write("e"), onSettled: write("f") },
  };
}

describe("the end of a mutation", () => {
  test("is told to the hook, then to the press: success", async () => {
    const { log, ofHook, ofPress } = createLog();
    const send = createSend(worked);
    const { result } = renderMutation({ operation: "login", mutationFn: send, ...ofHook });
    await act(async () => result.current.mutate("password-1", ofPress));
    expect(log).toEqual([
      ["a", worked],
      ["c", worked, null],
      ["d", worked],
      ["f", worked, null],
    ]);
  });

  test("is told to the hook, then to the press: failure", async () => {
    const { log, ofHook, ofPress } = createLog();
    const send = createSend(failed("AUTH-0018"));
    const { result } = renderMutation({ operation: "login", mutationFn: send, ...ofHook });
    await act(async () => result.current.mutate("password-1", ofPress));
    const { error } = result.current;
    expect(error?.code).toBe("AUTH-0018");
    expect(log).toEqual([
      ["b", error],
      ["c", undefined, error],
      ["e", error],
      ["f", undefined, error],
    ]);
  });

  test("is told by the newest callbacks", async () => {
    const answer = createAnswer();
    const older = vi.fn<() => void>();
    const newer = vi.fn<() => void>();
    const mutationFn = () => answer.promise;
    const { result, rerender } = renderMutation({
      operation: "login",
      mutationFn,
      onSuccess: older,
    });
    await act(async () => result.current.mutate(null));
    rerender({ operation: "login", mutationFn, onSuccess: newer });
    await act(async () => answer.resolve(worked));
    expect(newer).toHaveBeenCalledTimes(1);
    expect(older).not.toHaveBeenCalled();
  });

  test("waits for what onSuccess waits for", async () => {
    const refetched = createAnswer();
    const { result } = renderMutation({
      operation: "login",
      mutationFn: createSend(worked),
      onSuccess: () => refetched.promise,
    });
    await act(async () => result.current.mutate(null));
    expect(result.current.isPending).toBe(true);
    await act(async () => refetched.resolve(null));
    expect(result.current.isSuccess).toBe(true);
  });

  test("stays what it was when a callback throws, and the throw surfaces", async () => {
    const unhandled = vi.spyOn(Promise, "reject").mockReturnValue(new Promise<never>(() => {}));
    const mistakes = [new Error("onSuccess"), new Error("onSettled")];
    const { result } = renderMutation({
      operation: "register",
      mutationFn: createSend(worked),
      onSuccess: () => {
        throw mistakes[0];
      },
      onSettled: () => {
        throw mistakes[1];
      },
    });
    await act(async () => result.current.mutate(null));
    expect(result.current).toMatchObject({ status: "success", error: null });
    expect(unhandled.mock.calls.flat()).toEqual(mistakes);
  });
});
