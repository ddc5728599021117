import { createSessionRefresher, Secret } from "@fluz-kit/core";
import { fluzMutationOptions } from "@fluz-kit/react-query";
import { QueryClient, useMutation } from "@tanstack/react-query";
import { act, fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { failed, worked } from "./support/answers.ts";
import { createSend, renderMutation, renderWithClient } from "./support/renderMutation.tsx";

test("a callback can send again after a failure", async () => {
  const send = createSend(worked);
  send.mockResolvedValueOnce(failed("AUTH-0007"));
  const { result } = renderMutation({
    operation: "sendCode",
    mutationFn: send,
    onError: () => result.current.mutateAsync("b"),
  });
  await act(async () => result.current.mutate("a"));
  expect(send.mock.calls.map(([input]) => input)).toEqual(["a", "b"]);
  expect(result.current.status).toBe("success");
});

test("what a callback sends again after a failure keeps its idempotency key: the first may have worked", async () => {
  const send = createSend(worked);
  send.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const { result } = renderMutation({
    operation: "sendCode",
    mutationFn: send,
    onError: () => result.current.mutateAsync("a"),
  });
  await act(async () => result.current.mutate("a"));
  const keys = send.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test("what the cache's own callback sends again, once it has worked, is not sent", async () => {
  const client = new QueryClient();
  const send = createSend(worked);
  const { result } = renderMutation({ operation: "sendCode", mutationFn: send }, { client });
  const again: Promise<unknown>[] = [];
  client.getMutationCache().config.onSuccess = () => {
    again.push(result.current.mutateAsync("a"));
  };
  await act(async () => result.current.mutate("a"));
  expect(await Promise.all(again)).toEqual([worked]);
  expect(send).toHaveBeenCalledTimes(1);
});

test("a signal whose press the cache's own callback has reset is thrown to nobody", async () => {
  const client = new QueryClient();
  const mutationFn = () => Promise.reject({ isNotFound: true });
  const { result } = renderMutation({ operation: "login", mutationFn }, { client });
  client.getMutationCache().config.onError = () => result.current.reset();
  await act(async () => void result.current.mutate(null));
  expect(result.current.status).toBe("idle");
});

test.each(["added", "removed"])(
  "a listener of the cache that throws at %s locks nothing",
  async (at) => {
    const client = new QueryClient();
    const surfaced: unknown[] = [];
    const onRejection = (thrown: unknown) => surfaced.push(thrown);
    process.on("unhandledRejection", onRejection);
    const stop = client.getMutationCache().subscribe(({ type }) => {
      if (type === at) throw new Error("the listener's own");
    });
    const send = createSend(worked);
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send }, { client });
    await act(async () => result.current.mutate("a"));
    expect(result.current.isPending).toBe(false);
    stop();
    await act(async () => result.current.mutate("b"));
    expect(result.current.status).toBe("success");
    process.off("unhandledRejection", onRejection);
  },
);

test("after the component has gone nothing is sent", async () => {
  const send = createSend(worked);
  const { result, unmount } = renderMutation({ operation: "sendCode", mutationFn: send });
  unmount();
  await expect(result.current.mutateAsync("a")).rejects.toMatchObject({ kind: "aborted" });
  expect(send).not.toHaveBeenCalled();
});

test("a Secret that was destroyed meanwhile is not sent again, and the error stays what it was", async () => {
  const passcode = new Secret("0042");
  const session = createSessionRefresher({ refresh: async () => passcode.destroy() });
  const send = vi.fn<(input: Secret) => Promise<unknown>>(async () => failed("AUTH-0019"));
  function Form() {
    const check = useMutation(
      fluzMutationOptions({ operation: "checkPasscode", mutationFn: send, session }),
    );
    return <button onClick={() => check.mutate(passcode)}>{check.error?.code ?? "Check"}</button>;
  }
  renderWithClient(<Form />);
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Check" }));
  });
  expect(await screen.findByRole("button", { name: "AUTH-0019" })).toBeVisible();
  expect(send).toHaveBeenCalledTimes(1);
});
