import { FluzError } from "@fluz-kit/core";
import { dehydrate, hydrate, onlineManager, QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import {
  createScene,
  everything,
  expectNothingPrivate,
  input,
  scan,
  telltale,
} from "./support/cacheScan.ts";
import { createSend, createSpiedClient, renderMutation } from "./support/renderMutation.tsx";

afterEach(() => {
  onlineManager.setOnline(true);
});

describe("offline", () => {
  test("it fails at once, is not stored, and is not sent later", async () => {
    vi.useFakeTimers();
    onlineManager.setOnline(false);
    const { client, calls } = createSpiedClient();
    client.mount();
    const send = createSend(null);
    send.mockRejectedValue(new TypeError("Failed to fetch"));
    const { result } = renderMutation(
      { operation: "createPasscode", mutationFn: send },
      { client },
    );
    const outcome = { current: Promise.resolve<unknown>(null) };
    act(() => {
      outcome.current = caught(result.current.mutateAsync(input));
    });
    expect(client.getMutationCache().getAll()[0]?.state.isPaused).toBe(false);
    await act(async () => outcome.current);
    expect(await outcome.current).toMatchObject({ kind: "network" });
    expect(result.current).toMatchObject({ status: "error", isPaused: false });
    expect(dehydrate(client).mutations).toEqual([]);
    await expectNothingPrivate(client, calls);
    onlineManager.setOnline(true);
    await client.resumePausedMutations();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(1);
    client.unmount();
    vi.useRealTimers();
  });

  test("what another page stored while it was pending is never sent by this one", async () => {
    const { client, result } = createScene();
    await act(async () => result.current.mutate(input));
    const elsewhere = new QueryClient();
    hydrate(elsewhere, structuredClone(dehydrate(client, everything)));
    await elsewhere.resumePausedMutations();
    expect(scan(elsewhere.getMutationCache().getAll())).not.toMatch(telltale);
  });
});

describe("beside the cache", () => {
  test("no timer of the cache runs while it is pending", async () => {
    vi.useFakeTimers();
    const { result } = createScene();
    await act(async () => result.current.mutate(input));
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test("what is called off before the cache's own callback is done is never sent", async () => {
    const { client } = createSpiedClient();
    const logged = createAnswer();
    client.getMutationCache().config.onMutate = () => logged.promise;
    const send = createSend(worked);
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send }, { client });
    await act(async () => result.current.mutate(input));
    await act(async () => result.current.reset());
    await act(async () => logged.resolve(null));
    expect(send).not.toHaveBeenCalled();
    expect(client.getMutationCache().getAll()).toEqual([]);
  });

  test("what is over cannot be run once more by whoever has got hold of it: the input has gone", async () => {
    const { client } = createSpiedClient();
    const answer = createAnswer();
    const send = createSend(null);
    send.mockReturnValue(answer.promise);
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send }, { client });
    await act(async () => result.current.mutate(input));
    const [mutation] = client.getMutationCache().getAll();
    await act(async () => answer.resolve(worked));
    const again = await act(() => caught(mutation?.execute(undefined) ?? Promise.resolve()));
    expect(again).toMatchObject({ kind: "aborted" });
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("the cache says what is under way, and whose its error is", async () => {
    const { client, result } = createScene();
    await act(async () => result.current.mutate(input));
    const [mutation] = client.getMutationCache().getAll();
    expect(mutation?.meta).toEqual({ fluz: { owner: "screen", operation: "createPasscode" } });
    expect(mutation?.state).toMatchObject({ status: "pending", variables: undefined });
  });

  test("a scope that the host has set for all mutations does not hold it back", async () => {
    const scope = { id: "all" };
    const client = new QueryClient({ defaultOptions: { mutations: { scope } } });
    const other = client
      .getMutationCache()
      .build(client, { mutationFn: () => createAnswer().promise });
    void other.execute(undefined);
    const send = createSend(worked);
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send }, { client });
    await act(async () => result.current.mutate(input));
    expect(send).toHaveBeenCalledTimes(1);
    expect(result.current.status).toBe("success");
  });

  test("key and meta of the host's are kept", async () => {
    const { client } = createSpiedClient();
    const answer = createAnswer();
    const { result } = renderMutation(
      {
        operation: "login",
        mutationFn: () => answer.promise,
        mutationKey: ["log-in"],
        meta: { area: "account", fluz: { owner: "nobody" } },
      },
      { client },
    );
    await act(async () => result.current.mutate(input));
    expect(client.isMutating({ mutationKey: ["log-in"] })).toBe(1);
    const [mutation] = client.getMutationCache().getAll();
    expect(mutation?.meta).toEqual({
      area: "account",
      fluz: { owner: "nobody", operation: "login" },
    });
  });

  test("a callback of the cache that throws changes no outcome", async () => {
    const unhandled = vi.spyOn(Promise, "reject").mockReturnValue(new Promise<never>(() => {}));
    const mistake = new Error("the logger is down");
    const { client } = createSpiedClient();
    client.getMutationCache().config.onSuccess = () => {
      throw mistake;
    };
    const send = createSend(worked);
    const { result } = renderMutation({ operation: "register", mutationFn: send }, { client });
    await act(async () => result.current.mutate(input));
    expect(result.current.status).toBe("success");
    expect(unhandled.mock.calls.flat()).toContain(mistake);
  });

  test("a callback of the cache that throws before anything was sent is a failure", async () => {
    vi.spyOn(Promise, "reject").mockReturnValue(new Promise<never>(() => {}));
    const { client } = createSpiedClient();
    client.getMutationCache().config.onMutate = () => {
      throw new FluzError({ kind: "unauthorized" });
    };
    const send = createSend(worked);
    const { result } = renderMutation({ operation: "register", mutationFn: send }, { client });
    await act(async () => result.current.mutate(input));
    expect(result.current.error?.kind).toBe("unauthorized");
    expect(send).not.toHaveBeenCalled();
  });

  test("a failure in the payload reaches the cache's callbacks as a FluzError", async () => {
    const { client, calls } = createSpiedClient();
    const send = createSend(failed("AUTH-0014"));
    const { result } = renderMutation(
      { operation: "createPasscode", mutationFn: send },
      { client },
    );
    await act(async () => result.current.mutate(input));
    expect(calls.flat().filter((value) => value instanceof FluzError)).toContain(
      result.current.error,
    );
  });
});
