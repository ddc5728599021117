import { Secret } from "@fluz-kit/core";
import { useFluzMutation } from "@fluz-kit/react-query";
import {
  dehydrate,
  hydrate,
  QueryClient,
  useIsMutating,
  useMutationState,
} from "@tanstack/react-query";
import { act, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, worked } from "./support/answers.ts";
import { createSend, renderMutation, renderWithClient } from "./support/renderMutation.tsx";

// The rest of tanstackExpectations.test.tsx: how it is called, and who else sees it.

const options = (mutationFn: () => Promise<unknown>) =>
  ({ operation: "sendCode", mutationFn }) as const;

const lost = () => Promise.reject(new TypeError("Failed to fetch"));

describe("mutate and mutateAsync", () => {
  test("stay the same functions", async () => {
    const { result, rerender } = renderMutation(options(lost));
    const { mutate, mutateAsync, reset } = result.current;
    await act(async () => mutate(null));
    rerender({ ...options(lost), operation: "login" });
    expect(result.current).toMatchObject({ mutate, mutateAsync, reset });
  });

  test("send with the function of the newest render", async () => {
    const newer = createSend(worked);
    const { result, rerender } = renderMutation(options(lost));
    const { mutate } = result.current;
    rerender(options(() => newer(null, never)));
    await act(async () => mutate(null));
    expect(newer).toHaveBeenCalledTimes(1);
  });

  test("never throw, and reject: a failure that nobody waits for is no unhandled rejection", async () => {
    const { result } = renderMutation(options(lost));
    await act(async () => result.current.mutate(null));
    expect(await act(() => caught(result.current.mutateAsync(null)))).toBe(result.current.error);
  });

  test("need no input", async () => {
    const send = createSend(worked);
    function Screen() {
      const { mutate } = useFluzMutation({
        operation: "sendCode",
        mutationFn: (_: void, context) => send(_, context),
      });
      return <button onClick={() => mutate()}>Send</button>;
    }
    renderWithClient(<Screen />);
    await act(async () => screen.getByRole("button").click());
    expect(send.mock.calls[0]?.[0]).toBeUndefined();
  });
});

const never = { signal: new AbortController().signal, idempotencyKey: "" };

describe("around it", () => {
  test("useIsMutating and useMutationState see it while it is pending", async () => {
    const answer = createAnswer();
    function Screen() {
      const { mutate } = useFluzMutation({
        ...options(() => answer.promise),
        mutationKey: ["a"],
      });
      const count = useIsMutating({ mutationKey: ["a"] });
      const states = useMutationState({ select: ({ state }) => state.status });
      return <button onClick={() => mutate()}>{`${count} ${states.join()}`}</button>;
    }
    renderWithClient(<Screen />);
    await act(async () => screen.getByRole("button").click());
    expect(await screen.findByText("1 pending")).toBeVisible();
    await act(async () => answer.resolve(worked));
    expect(await screen.findByText("0")).toBeVisible();
  });

  test("a client that is handed over is used, and a new one from the next press on", async () => {
    const [one, other] = [new QueryClient(), new QueryClient()];
    function Screen({ client }: { client: QueryClient }) {
      const { mutate } = useFluzMutation(
        options(() => createAnswer().promise),
        client,
      );
      return <button onClick={() => mutate()}>Send</button>;
    }
    const { rerender } = renderWithClient(<Screen client={one} />);
    rerender(<Screen client={other} />);
    await act(async () => screen.getByRole("button").click());
    expect([one.isMutating(), other.isMutating()]).toEqual([0, 1]);
  });

  test("StrictMode sends once", async () => {
    const send = createSend(worked);
    const { result } = renderMutation(
      { operation: "sendCode", mutationFn: send },
      { strict: true },
    );
    await act(async () => result.current.mutate(null));
    expect(send).toHaveBeenCalledTimes(1);
    expect(result.current.status).toBe("success");
  });

  test("a secret that is its input can be revealed by its function alone", async () => {
    const seen: string[] = [];
    const { result } = renderMutation({
      operation: "checkPasscode",
      mutationFn: async (input) => input instanceof Secret && seen.push(input.reveal()),
    });
    await act(async () => result.current.mutate(new Secret("0246")));
    expect(seen).toEqual(["0246"]);
  });

  test("what was dehydrated while pending is another page's, and changes nothing here", async () => {
    const answer = createAnswer();
    const client = new QueryClient();
    const { result } = renderMutation(
      options(() => answer.promise),
      { client },
    );
    await act(async () => void result.current.mutate(null));
    hydrate(client, structuredClone(dehydrate(client)));
    await act(async () => answer.resolve(worked));
    expect(result.current.status).toBe("success");
  });
});
