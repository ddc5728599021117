import { FluzError } from "@fluz-kit/core";
import type { ReportedFailure } from "@fluz-kit/react-query";
import { reportFailures } from "@fluz-kit/react-query";
import { MutationCache, QueryClient, useMutation } from "@tanstack/react-query";
import type { MutationOptions } from "@tanstack/react-query";
import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderMutation, renderWithClient } from "./support/renderMutation.tsx";

const mistake = new TypeError("undefined is not a function");

function fail(): never {
  throw mistake;
}

/** A callback of the cache, or of the mutation, that throws. */
const places = ["cache onSuccess", "cache onSettled", "own onSuccess", "own onSettled"] as const;

/** TanStack Query lets surface what a callback throws after another has. */
function holdRejections() {
  vi.spyOn(Promise, "reject").mockReturnValue(new Promise<never>(() => {}));
}

function createReports(place?: (typeof places)[number]) {
  const [whose, callback = ""] = place?.split(" ") ?? [];
  const client = new QueryClient({
    mutationCache: new MutationCache(whose === "cache" ? { [callback]: fail } : {}),
  });
  const failures: ReportedFailure[] = [];
  const stop = reportFailures(client, { onFailure: (failure) => failures.push(failure) });
  const build = (options: MutationOptions) =>
    client
      .getMutationCache()
      .build(client, whose === "own" ? { ...options, [callback]: fail } : options);
  const told = () => failures.map(({ error }) => error.code ?? error.kind);
  return { client, stop, build, told };
}

describe.each(places)("a mutation whose %s throws", (place) => {
  beforeEach(holdRejections);

  test("is not told of when it has worked: sent again it would work twice", async () => {
    const { build, told } = createReports(place);
    const mutation = build({ mutationFn: async () => worked });
    expect(await caught(mutation.execute(undefined))).toBe(mistake);
    expect(mutation.state.status).toBe("error");
    expect(told()).toEqual([]);
  });

  test("is told of with what its answer hides, not with what the callback made of it", async () => {
    const { build, told } = createReports(place);
    await caught(build({ mutationFn: async () => failed("AUTH-0026") }).execute(undefined));
    expect(told()).toEqual(["AUTH-0026"]);
  });

  test("is told of when its request failed", async () => {
    const { build, told } = createReports(place);
    const mutationFn = () =>
      Promise.resolve().then(() => {
        throw new FluzError({ kind: "server" });
      });
    await caught(build({ mutationFn }).execute(undefined));
    expect(told()).toEqual(["server"]);
  });
});

test("a mutation of the kit whose cache callback throws after it worked is not told of", async () => {
  holdRejections();
  const { client, told } = createReports("cache onSuccess");
  const meta = { fluz: { owner: "nobody" } } as const;
  const options = { operation: "register", mutationFn: createSend(worked), meta } as const;
  const { result } = renderMutation(options, { client });
  await act(async () => result.current.mutate(null));
  expect(result.current.status).toBe("success");
  expect(told()).toEqual([]);
});

test("the answer of an earlier try says nothing of a later one", async () => {
  const { build, told } = createReports();
  const tries = vi.fn<() => Promise<unknown>>(async () => worked);
  tries.mockRejectedValueOnce(new FluzError({ kind: "server" }));
  await build({ mutationFn: tries, retry: 1, retryDelay: 0 }).execute(undefined);
  expect(tries).toHaveBeenCalledTimes(2);
  expect(told()).toEqual([]);
});

test("a render while onMutate waits changes nothing", async () => {
  const { client, told } = createReports("cache onSuccess");
  const ready = createAnswer();
  function Form() {
    const { mutate, status } = useMutation({
      mutationFn: async () => worked,
      onMutate: () => ready.promise,
    });
    return <button onClick={() => mutate()}>{status}</button>;
  }
  const { rerender } = renderWithClient(<Form />, { client });
  fireEvent.click(screen.getByRole("button"));
  expect(await screen.findByText("pending")).toBeVisible();
  rerender(<Form />);
  await act(async () => ready.resolve(undefined));
  expect(await screen.findByText("error")).toBeVisible();
  expect(told()).toEqual([]);
});

describe("the function that it listens to", () => {
  test("is called as it would be, and is the host's again when the mutation is over", async () => {
    const { build } = createReports();
    const mutationFn = vi.fn<(input: unknown) => Promise<unknown>>(async () => worked);
    const mutation = build({ mutationFn });
    const { options } = mutation;
    expect(await mutation.execute(undefined)).toBe(worked);
    expect(mutationFn).toHaveBeenCalledTimes(1);
    expect(mutation.options).toBe(options);
  });

  test("is the host's again when the reports stop", async () => {
    const { build, stop } = createReports();
    const answer = createAnswer();
    const mutation = build({ mutationFn: () => answer.promise });
    const { options } = mutation;
    const outcome = mutation.execute(undefined);
    expect(mutation.options).not.toBe(options);
    stop();
    expect(mutation.options).toBe(options);
    answer.resolve(worked);
    expect(await outcome).toBe(worked);
  });

  test("stays what the host has made of it meanwhile", async () => {
    const { build, stop } = createReports();
    const mutation = build({ mutationFn: () => createAnswer().promise });
    void mutation.execute(undefined);
    const newer = { mutationFn: async () => worked };
    mutation.setOptions(newer);
    stop();
    expect(mutation.options.mutationFn).toBe(newer.mutationFn);
  });

  test("is listened to anew in each run: what worked first and fails then is told of", async () => {
    const { build, told } = createReports();
    const mutationFn = vi.fn<() => Promise<unknown>>(async () => worked);
    const mutation = build({ mutationFn });
    await mutation.execute(undefined);
    mutationFn.mockRejectedValue(new FluzError({ kind: "network" }));
    await caught(mutation.execute(undefined));
    expect(told()).toEqual(["network"]);
  });

  test("may be missing", async () => {
    const { build, told } = createReports();
    expect(await caught(build({}).execute(undefined))).toBeInstanceOf(Error);
    expect(told()).toEqual(["unknown"]);
  });
});
