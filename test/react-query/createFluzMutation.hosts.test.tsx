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
