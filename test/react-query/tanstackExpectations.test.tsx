import { useFluzMutation } from "@fluz-kit/react-query";
import { QueryClient } from "@tanstack/react-query";
import { act, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import {
  createSend,
  createSpiedClient,
  renderMutation,
  renderWithClient,
} from "./support/renderMutation.tsx";

// What TanStack Query expects of its own useMutation, topic by topic, in our words. Where the kit's
// does something else, deviations.test.tsx says what and its README says why.

const options = (mutationFn: () => Promise<unknown>) =>
  ({ operation: "sendCode", mutationFn }) as const;

const lost = () => Promise.reject(new TypeError("Failed to fetch"));

describe("the state", () => {
  test("is idle, then pending, then success; or error", async () => {
    const statuses: string[] = [];
    const answers = [createAnswer(), createAnswer()];
    const send = createSend(null);
    for (const { promise } of answers) send.mockReturnValueOnce(promise);
    function Screen() {
      const { status, mutate } = useFluzMutation({ operation: "sendCode", mutationFn: send });
      statuses.push(status);
      return <button onClick={() => mutate(statuses.length)}>Send</button>;
    }
    renderWithClient(<Screen />);
    const press = () => act(async () => screen.getByRole("button").click());
    await press();
    await act(async () => answers[0]?.resolve(worked));
    await press();
    await act(async () => answers[1]?.reject(new TypeError("Failed to fetch")));
    expect(statuses).toEqual(["idle", "pending", "success", "pending", "error"]);
  });

  test.each(["idle", "pending", "success", "error"])(
    "has one flag that is true: %s",
    async (status) => {
      const answer = createAnswer();
      const { result } = renderMutation(options(() => answer.promise));
      if (status !== "idle") await act(async () => void result.current.mutate(null));
      if (status === "success") await act(async () => answer.resolve(worked));
      if (status === "error") await act(async () => answer.resolve(failed("AUTH-0007")));
      const { isIdle, isPending, isSuccess, isError } = result.current;
      expect(result.current.status).toBe(status);
      const flags = { idle: isIdle, pending: isPending, success: isSuccess, error: isError };
      expect(Object.entries(flags).filter(([, flag]) => flag)).toEqual([[status, true]]);
    },
  );

  test("can be reset from an error, and from a success", async () => {
    const send = createSend(worked);
    send.mockImplementationOnce(lost);
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send });
    for (const status of ["error", "success"]) {
      await act(async () => result.current.mutate(status));
      expect(result.current.status).toBe(status);
      act(() => result.current.reset());
      expect(result.current).toMatchObject({ status: "idle", error: null, submittedAt: 0 });
    }
  });

  test("forgets an error when it is sent again, and counts the failures of one press", async () => {
    const answer = createAnswer();
    const send = createSend(null);
    send.mockImplementationOnce(lost);
    send.mockReturnValueOnce(answer.promise);
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send });
    await act(async () => result.current.mutate("a"));
    expect(result.current).toMatchObject({ failureCount: 1, failureReason: { kind: "network" } });
    await act(async () => void result.current.mutate("b"));
    expect(result.current).toMatchObject({ failureCount: 0, failureReason: null, error: null });
    await act(async () => answer.resolve(worked));
    expect(result.current).toMatchObject({ failureCount: 0, status: "success" });
  });

  test("tells when it was sent", async () => {
    vi.spyOn(Date, "now").mockReturnValue(5_000);
    const { result } = renderMutation(options(async () => worked));
    await act(async () => result.current.mutate(null));
    expect(result.current.submittedAt).toBe(5_000);
  });

  test("outlives a render, and goes with its component", async () => {
    const first = renderMutation(options(lost));
    await act(async () => first.result.current.mutate(null));
    first.rerender(options(lost));
    expect(first.result.current.status).toBe("error");
    first.unmount();
    expect(renderMutation(options(lost)).result.current.status).toBe("idle");
  });

  test("belongs to one component: two do not share it, with the same key either", async () => {
    const client = new QueryClient();
    const keyed = { ...options(async () => worked), mutationKey: ["a"] } as const;
    const [one, other] = [renderMutation(keyed, { client }), renderMutation(keyed, { client })];
    await act(async () => one.result.current.mutate(null));
    expect([one.result.current.status, other.result.current.status]).toEqual(["success", "idle"]);
  });

  test("is idle again with another mutationKey", async () => {
    const { result, rerender } = renderMutation({ ...options(lost), mutationKey: ["a"] });
    await act(async () => result.current.mutate(null));
    rerender({ ...options(lost), mutationKey: ["b"] });
    expect(result.current.status).toBe("idle");
  });
});

describe("the callbacks", () => {
  test("are called after each of several presses, in order: the hook's, the press's, the promise", async () => {
    const log: string[] = [];
    const note = (text: string) => () => void log.push(text);
    const send = createSend(worked);
    const { result } = renderMutation({
      operation: "sendCode",
      mutationFn: send,
      onSuccess: note("hook success"),
      onError: note("hook error"),
      onSettled: note("hook settled"),
    });
    const ofPress = {
      onSuccess: note("press success"),
      onError: note("press error"),
      onSettled: note("press settled"),
    };
    for (const input of [1, 2]) {
      await act(async () => {
        await result.current.mutateAsync(input, ofPress);
        log.push("promise");
      });
    }
    const order = ["hook success", "hook settled", "press success", "press settled", "promise"];
    expect(log).toEqual([...order, ...order]);
    log.length = 0;
    send.mockImplementation(lost);
    await act(async () => {
      await caught(result.current.mutateAsync(3, ofPress));
      log.push("promise");
    });
    expect(log).toEqual(["hook error", "hook settled", "press error", "press settled", "promise"]);
  });

  test("are waited for, one after the other", async () => {
    const log: string[] = [];
    const { result } = renderMutation({
      ...options(async () => worked),
      onSuccess: async () => {
        await Promise.resolve();
        log.push("success");
      },
      onSettled: () => log.push("settled"),
    });
    await act(async () => result.current.mutate(null));
    expect(log).toEqual(["success", "settled"]);
  });

  test("are those of the newest render", async () => {
    const answer = createAnswer();
    const told: string[] = [];
    const at = (name: string) => ({
      ...options(() => answer.promise),
      onSuccess: () => told.push(name),
    });
    const { result, rerender } = renderMutation(at("older"));
    await act(async () => void result.current.mutate(null));
    rerender(at("newer"));
    await act(async () => answer.resolve(worked));
    expect(told).toEqual(["newer"]);
  });

  test("of a press are not called when the component has gone", async () => {
    const answer = createAnswer();
    const onSettled = vi.fn<() => void>();
    const { result, unmount } = renderMutation(options(() => answer.promise));
    await act(async () => void result.current.mutate(null, { onSettled }));
    unmount();
    await act(async () => answer.resolve(worked));
    expect(onSettled).not.toHaveBeenCalled();
  });

  test("of the cache are called for each mutation, and see its meta and key", async () => {
    const { client, calls } = createSpiedClient();
    const { result } = renderMutation(
      { ...options(async () => worked), meta: { area: "account" }, mutationKey: ["a"] },
      { client },
    );
    await act(async () => result.current.mutate(null));
    const seen = calls.flat().flatMap((value) => (isMutation(value) ? [value] : []));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen[0]?.meta).toMatchObject({ area: "account" });
    expect(seen[0]?.options.mutationKey).toEqual(["a"]);
  });
});

interface Seen {
  readonly meta: unknown;
  readonly options: { readonly mutationKey?: unknown };
}

function isMutation(value: unknown): value is Seen {
  return typeof value === "object" && value !== null && "mutationId" in value;
}
