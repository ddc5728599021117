import { useFluzMutation } from "@fluz-kit/react-query";
import { dehydrate, onlineManager, QueryClient } from "@tanstack/react-query";
import { act, screen } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { expectConsole } from "../support/fail-on-console.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { Boundary } from "./support/Boundary.tsx";
import {
  createSend,
  createSpiedClient,
  renderMutation,
  renderWithClient,
} from "./support/renderMutation.tsx";

afterEach(() => {
  onlineManager.setOnline(true);
});

function renderPending(client = new QueryClient()) {
  const answer = createAnswer();
  const send = createSend(null);
  send.mockReturnValueOnce(answer.promise);
  const onSettled = vi.fn<(...told: unknown[]) => void>();
  const options = { operation: "sendCode", mutationFn: send, onSettled } as const;
  return { client, answer, send, onSettled, ...renderMutation(options, { client }) };
}

/** What TanStack Query's useMutation does otherwise, by the names of the table in the README. */
const deviations: Record<string, () => Promise<void>> = {
  "`data`, `variables`, `context`": async () => {
    const { result, answer } = renderPending();
    await act(async () => void result.current.mutate("typed"));
    expect(result.current).toMatchObject({ variables: undefined, context: undefined });
    await act(async () => answer.resolve(worked));
    expect(result.current).toMatchObject({ data: undefined, variables: undefined });
  },

  "arguments of callbacks": async () => {
    const { result, answer, onSettled } = renderPending();
    await act(async () => void result.current.mutate("typed"));
    await act(async () => answer.resolve(worked));
    expect(onSettled.mock.calls).toEqual([[worked, null]]);
  },

  "`mutate` while one is pending": async () => {
    expectConsole("warn", /another input while a request or a callback of it was pending/);
    const { result, answer, send } = renderPending();
    await act(async () => void result.current.mutate("a"));
    expect([result.current.mutate("a"), result.current.mutate("b")]).toEqual([true, false]);
    await act(async () => answer.resolve(worked));
    expect(send).toHaveBeenCalledTimes(1);
  },

  "`mutateAsync` while one is pending": async () => {
    const { result, answer, send } = renderPending();
    const promises: Promise<unknown>[] = [];
    await act(async () => {
      promises.push(result.current.mutateAsync("a"), result.current.mutateAsync("a"));
      promises.push(caught(result.current.mutateAsync("b")));
    });
    await act(async () => answer.resolve(worked));
    expect(promises[1]).toBe(promises[0]);
    expect(await promises[2]).toMatchObject({ message: expect.stringMatching(/^Fluz Kit: /) });
    expect(send).toHaveBeenCalledTimes(1);
  },

  "`retry`, `retryDelay`": async () => {
    const client = new QueryClient({ defaultOptions: { mutations: { retry: 3, retryDelay: 0 } } });
    const { result, answer, send } = renderPending(client);
    await act(async () => void result.current.mutate("a"));
    await act(async () => answer.reject(new TypeError("Failed to fetch")));
    expect(result.current.error?.kind).toBe("network");
    expect(send).toHaveBeenCalledTimes(1);
  },

  "`networkMode`, pausing": async () => {
    onlineManager.setOnline(false);
    const { result, answer, send } = renderPending();
    await act(async () => void result.current.mutate("a"));
    expect(send).toHaveBeenCalledTimes(1);
    expect(result.current.isPaused).toBe(false);
    await act(async () => answer.resolve(worked));
    expect(result.current.status).toBe("success");
  },

  "`scope`": async () => {
    const scope = { id: "all" };
    const client = new QueryClient({ defaultOptions: { mutations: { scope } } });
    const mutationFn = () => createAnswer().promise;
    void client.getMutationCache().build(client, { mutationFn }).execute(undefined);
    const { result, send } = renderPending(client);
    await act(async () => void result.current.mutate("a"));
    expect(send).toHaveBeenCalledTimes(1);
  },

  "`gcTime`": async () => {
    const client = new QueryClient({ defaultOptions: { mutations: { gcTime: 60_000 } } });
    const { result, answer } = renderPending(client);
    await act(async () => void result.current.mutate("a"));
    await act(async () => answer.resolve(failed("AUTH-0007")));
    expect(result.current.status).toBe("error");
    expect(client.getMutationCache().getAll()).toEqual([]);
  },

  "storing and resuming": async () => {
    const { client, result, send } = renderPending();
    await act(async () => void result.current.mutate("typed"));
    expect(dehydrate(client).mutations).toEqual([]);
    await client.resumePausedMutations();
    expect(send).toHaveBeenCalledTimes(1);
  },

  "`onMutate`": async () => {
    const onMutate = vi.fn<() => void>();
    const { result } = renderMutation(
      Object.assign({ operation: "sendCode", mutationFn: createSend(worked) } as const, {
        onMutate,
      }),
    );
    await act(async () => result.current.mutate("a"));
    expect(result.current.status).toBe("success");
    expect(onMutate).not.toHaveBeenCalled();
  },

  "`throwOnError`": async () => {
    const client = new QueryClient({ defaultOptions: { mutations: { throwOnError: true } } });
    const { result, answer } = renderPending(client);
    await act(async () => void result.current.mutate("a"));
    await act(async () => answer.resolve(failed("AUTH-0007")));
    expect(result.current.error?.code).toBe("AUTH-0007");
  },

  "a default `mutationFn`": async () => {
    const client = new QueryClient();
    const ofDefaults = vi.fn<() => Promise<unknown>>(async () => worked);
    client.setMutationDefaults(["a"], { mutationFn: ofDefaults });
    const mutationFn = createSend(worked);
    const options = { operation: "sendCode", mutationFn, mutationKey: ["a"] } as const;
    const { result } = renderMutation(options, { client });
    await act(async () => result.current.mutate("a"));
    expect(mutationFn).toHaveBeenCalledTimes(1);
    expect(ofDefaults).not.toHaveBeenCalled();
  },

  "a callback that throws": async () => {
    const unhandled = vi.spyOn(Promise, "reject").mockReturnValue(new Promise<never>(() => {}));
    const mistake = new Error("in a callback");
    const { result, answer, onSettled } = renderPending();
    onSettled.mockImplementation(() => {
      throw mistake;
    });
    await act(async () => void result.current.mutate("a"));
    await act(async () => answer.resolve(worked));
    expect(result.current.status).toBe("success");
    expect(unhandled.mock.calls.flat()).toEqual([mistake]);
  },

  "unmounting, `reset()`, another `mutationKey`": async () => {
    const { result, answer, send, onSettled, unmount } = renderPending();
    const outcome = { current: Promise.resolve<unknown>(null) };
    await act(async () => {
      outcome.current = caught(result.current.mutateAsync("a"));
    });
    unmount();
    await act(async () => answer.resolve(worked));
    expect(send.mock.calls[0]?.[1].signal.aborted).toBe(true);
    expect(await outcome.current).toMatchObject({ kind: "aborted" });
    expect(onSettled).not.toHaveBeenCalled();
  },

  "after the component has gone": async () => {
    expectConsole("warn", /after it had unmounted/);
    const { result, send, unmount } = renderPending();
    unmount();
    expect(result.current.mutate("a")).toBe(false);
    expect(await caught(result.current.mutateAsync("a"))).toMatchObject({ kind: "aborted" });
    expect(send).not.toHaveBeenCalled();
  },

  "options that change while it is pending": async () => {
    const { client } = createSpiedClient();
    const answer = createAnswer();
    const mutationFn = () => answer.promise;
    const at = (area: string) => ({ operation: "sendCode", mutationFn, meta: { area } }) as const;
    const { result, rerender } = renderMutation(at("older"), { client });
    await act(async () => void result.current.mutate("a"));
    rerender(at("newer"));
    const [mutation] = client.getMutationCache().getAll();
    expect(mutation?.meta).toMatchObject({ area: "older" });
    await act(async () => answer.resolve(worked));
  },

  "an answer that hides a failure": async () => {
    const { result, answer, onSettled } = renderPending();
    await act(async () => void result.current.mutate("a"));
    await act(async () => answer.resolve(failed("AUTH-0007")));
    expect(result.current.error?.code).toBe("AUTH-0007");
    expect(onSettled.mock.calls).toEqual([[undefined, result.current.error]]);
  },

  "the signal of a framework": async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const prevent = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener("error", prevent);
    const signal = Object.assign(new Error(), { digest: "NEXT_REDIRECT;push;/;307;" });
    function Screen() {
      const { mutate } = useFluzMutation({
        operation: "login",
        mutationFn: () => Promise.reject(signal),
      });
      return <button onClick={() => mutate()}>Log in</button>;
    }
    const onCaught = vi.fn<(thrown: unknown) => void>();
    renderWithClient(
      <Boundary onCaught={onCaught}>
        <Screen />
      </Boundary>,
    );
    await act(async () => screen.getByRole("button").click());
    window.removeEventListener("error", prevent);
    expect(onCaught.mock.calls).toEqual([[signal]]);
  },
};

describe("useFluzMutation does otherwise than TanStack Query's useMutation", () => {
  test.each(Object.entries(deviations))("%s", async (_, expectation) => {
    expect.hasAssertions();
    await expectation();
  });

  test("and the table in the README says each of it, with its reason", () => {
    const path = join(import.meta.dirname, "../../packages/react-query/README.md");
    const readme = readFileSync(path, "utf8");
    const rows = readme.matchAll(/^\| (?!-)(.+?) +\| .+ \| .+ \|$/gm);
    const [, ...names] = [...rows].map(([, name]) => name);
    // The last one is proved by activity.test.tsx, where React has it.
    expect(names).toEqual([...Object.keys(deviations), "a screen that `Activity` hides"]);
  });
});
