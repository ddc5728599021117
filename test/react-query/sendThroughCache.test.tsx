import { FluzError, Secret } from "@fluz-kit/core";
import {
  fluzMutationOptions,
  fluzQueryFn,
  fluzRefetchInterval,
  fluzRetry,
  reportFailures,
  useFluzMutation,
} from "@fluz-kit/react-query";
import { QueryClient, useMutation } from "@tanstack/react-query";
import { act, fireEvent, screen } from "@testing-library/react";
import { Suspense } from "react";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, worked } from "./support/answers.ts";
import { Boundary } from "./support/Boundary.tsx";
import { scan } from "./support/cacheScan.ts";
import { createSpiedClient, renderMutation, renderWithClient } from "./support/renderMutation.tsx";
import { signals } from "./support/signals.ts";

const rows = Object.entries(signals).map(([name, make]) => ({ name, make }));

/** A screen that sends, in what a router puts around it. */
function renderInRouter(thrown: object) {
  // React says of everything a boundary catches that a boundary has caught it.
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(window, "reportError").mockImplementation(() => {});
  const onWindowError = (event: ErrorEvent) => event.preventDefault();
  window.addEventListener("error", onWindowError);
  const { client, calls } = createSpiedClient();
  const reported = vi.fn<() => void>();
  reportFailures(client, { onFailure: reported });
  const told = vi.fn<() => void>();
  const onCaught = vi.fn<(thrown: unknown) => void>();
  const outcomes: Promise<unknown>[] = [];
  const statuses: string[] = [];
  function Screen() {
    const { mutate, mutateAsync, status } = useFluzMutation({
      operation: "register",
      mutationFn: () => Promise.reject(thrown),
      meta: { fluz: { owner: "nobody" } },
      onSuccess: told,
      onError: told,
      onSettled: told,
    });
    statuses.push(status);
    const callbacks = { onSuccess: told, onError: told, onSettled: told };
    return (
      <>
        <button onClick={() => mutate(undefined, callbacks)}>mutate</button>
        <button onClick={() => outcomes.push(caught(mutateAsync(undefined, callbacks)))}>
          mutateAsync
        </button>
      </>
    );
  }
  renderWithClient(
    <Boundary onCaught={onCaught}>
      <Screen />
    </Boundary>,
    { client },
  );
  const press = async (name: string) => {
    await act(async () => fireEvent.click(screen.getByRole("button", { name })));
    window.removeEventListener("error", onWindowError);
  };
  return { client, calls, reported, told, onCaught, outcomes, statuses, press };
}

describe.each(rows)("$name", ({ make }) => {
  test.each(["mutate", "mutateAsync"])(
    "that the function of a mutation throws reaches the router's boundary: %s",
    async (name) => {
      const thrown = make();
      const scene = renderInRouter(thrown);
      await scene.press(name);
      expect(scene.onCaught).toHaveBeenCalledTimes(1);
      expect(scene.onCaught.mock.calls[0]?.[0]).toBe(thrown);
      expect(document.body).toHaveTextContent("Elsewhere");
      for (const outcome of await Promise.all(scene.outcomes)) expect(outcome).toBe(thrown);
      expect(scene.outcomes).toHaveLength(name === "mutate" ? 0 : 1);
    },
  );

  test("is no error: no callback, no state, no report, and nothing of it in the cache", async () => {
    const thrown = make();
    const { client, calls, reported, told, statuses, press } = renderInRouter(thrown);
    await press("mutate");
    expect(told).not.toHaveBeenCalled();
    expect(reported).not.toHaveBeenCalled();
    expect(new Set(statuses)).toEqual(new Set(["idle", "pending"]));
    expect(client.getMutationCache().getAll()).toEqual([]);
    expect(scan(calls)).not.toContain("/verify");
    const seen = calls.flat().filter((value) => value instanceof FluzError);
    expect(seen.map(({ kind }) => kind)).toEqual(seen.map(() => "aborted"));
  });

  test("that a query function throws comes out as it is, and is not asked for again", async () => {
    const thrown = make();
    const client = new QueryClient({ defaultOptions: { queries: { retry: fluzRetry } } });
    const reported = vi.fn<() => void>();
    reportFailures(client, { onFailure: reported });
    const ask = vi.fn<() => Promise<unknown>>(() => Promise.reject(thrown));
    const queryFn = fluzQueryFn(ask);
    expect(await caught(client.fetchQuery({ queryKey: ["a"], queryFn, retry: fluzRetry }))).toBe(
      thrown,
    );
    expect(ask).toHaveBeenCalledTimes(1);
    expect(reported).not.toHaveBeenCalled();
    const [query] = client.getQueryCache().getAll();
    expect(query && fluzRefetchInterval(1_000)(query)).toBe(false);
    expect(fluzRetry(0, thrown)).toBe(false);
  });

  test("that fluzMutationOptions meets comes out as it is, and React throws it", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const onWindowError = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener("error", onWindowError);
    const thrown = make();
    const secret = new Secret("0246");
    const onCaught = vi.fn<(thrown: unknown) => void>();
    const outcomes: Promise<unknown>[] = [];
    const options = fluzMutationOptions({
      operation: "checkPasscode",
      mutationFn: (passcode: Secret) => Promise.reject(passcode && thrown),
    });
    function Screen() {
      const { mutateAsync } = useMutation(options);
      return <button onClick={() => outcomes.push(caught(mutateAsync(secret)))}>Check</button>;
    }
    renderWithClient(
      <Boundary onCaught={onCaught}>
        <Screen />
      </Boundary>,
    );
    fireEvent.click(screen.getByRole("button"));
    expect(await screen.findByText("Elsewhere")).toBeVisible();
    window.removeEventListener("error", onWindowError);
    expect(await outcomes[0]).toBe(thrown);
    expect(onCaught.mock.calls[0]?.[0]).toBe(thrown);
    expect(() => secret.reveal()).toThrow(/destroyed/);
  });
});

test("a thenable suspends the screen until it is there, and then the person can press again", async () => {
  const loaded = createAnswer();
  const send = vi.fn<() => Promise<unknown>>(async () => worked);
  send.mockImplementationOnce(() => Promise.reject(loaded.promise));
  function Screen() {
    const { mutate, status } = useFluzMutation({ operation: "login", mutationFn: send });
    return <button onClick={() => mutate()}>{status}</button>;
  }
  renderWithClient(
    <Suspense fallback="Loading">
      <Screen />
    </Suspense>,
  );
  await act(async () => fireEvent.click(screen.getByRole("button")));
  expect(screen.getByText("Loading")).toBeVisible();
  await act(async () => loaded.resolve(null));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "idle" })));
  expect(screen.getByRole("button")).toHaveTextContent("success");
});

test("a signal that comes after a reset is thrown to nobody", async () => {
  const answer = createAnswer();
  const mutationFn = () => answer.promise;
  const { result } = renderMutation({ operation: "login", mutationFn });
  await act(async () => void result.current.mutate(null));
  act(() => result.current.reset());
  await act(async () => answer.reject({ isNotFound: true }));
  expect(result.current.status).toBe("idle");
});

test("a signal that the cache's own onMutate throws is no error either, and nothing is sent", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  const thrown = new Error("NEXT_REDIRECT");
  Object.assign(thrown, { digest: "NEXT_REDIRECT;push;/login;307;" });
  const { client } = createSpiedClient();
  client.getMutationCache().config.onMutate = () => {
    throw thrown;
  };
  const send = vi.fn<() => Promise<unknown>>(async () => worked);
  const onCaught = vi.fn<(thrown: unknown) => void>();
  function Screen() {
    const { mutate } = useFluzMutation({ operation: "login", mutationFn: send });
    return <button onClick={() => mutate()}>Send</button>;
  }
  const onWindowError = (event: ErrorEvent) => event.preventDefault();
  window.addEventListener("error", onWindowError);
  renderWithClient(
    <Boundary onCaught={onCaught}>
      <Screen />
    </Boundary>,
    { client },
  );
  await act(async () => fireEvent.click(screen.getByRole("button")));
  window.removeEventListener("error", onWindowError);
  expect(onCaught.mock.calls[0]?.[0]).toBe(thrown);
  expect(send).not.toHaveBeenCalled();
});
