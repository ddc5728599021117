import { FluzError } from "@fluz-kit/core";
import { fluzQueryFn, reportFailures } from "@fluz-kit/react-query";
import type { FluzMeta, ReportedFailure } from "@fluz-kit/react-query";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderMutation } from "./support/renderMutation.tsx";

const offline = new FluzError({ kind: "network" });

function createReports() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const failures: ReportedFailure[] = [];
  const stop = reportFailures(client, { onFailure: (failure) => failures.push(failure) });
  const ask = (name: string, answer: () => unknown, meta?: FluzMeta) =>
    caught(
      client.fetchQuery({
        queryKey: [name],
        queryFn: fluzQueryFn(async () => answer()),
        ...(meta && { meta }),
      }),
    );
  const send = (answer: () => unknown, meta?: FluzMeta) =>
    caught(
      client
        .getMutationCache()
        .build(client, { mutationFn: async () => answer(), ...(meta && { meta }) })
        .execute(undefined),
    );
  const told = () => failures.map(({ error }) => error.receivedCode ?? error.kind);
  return { client, failures, stop, ask, send, told };
}

const fail = (thrown: unknown) => () => {
  throw thrown;
};
const onScreen = { fluz: { owner: "screen" } } satisfies FluzMeta;

describe("an error that nobody owns is told", () => {
  test("of a query, with what the person was doing", async () => {
    const { failures, ask } = createReports();
    const meta = { fluz: { operation: "authorize" }, area: "account" } satisfies FluzMeta;
    await ask("a", () => failed("AUTH-0031"), meta);
    expect(failures).toEqual([
      {
        error: expect.objectContaining({ code: "AUTH-0031" }),
        operation: "authorize",
        meta,
      },
    ]);
  });

  test("of a plain mutation", async () => {
    const { failures, send } = createReports();
    await send(fail(new TypeError("Failed to fetch")));
    expect(failures).toMatchObject([{ error: { kind: "network" }, operation: undefined }]);
  });

  test("of a plain mutation and a query that take a failure for success", async () => {
    const { client, send, told } = createReports();
    await send(() => failed("AUTH-0007"));
    await client.fetchQuery({ queryKey: ["a"], queryFn: async () => failed("AUTH-0030") });
    expect(told()).toEqual(["AUTH-0007", "AUTH-0030"]);
  });

  test("of useFluzMutation, when it says that nobody shows it", async () => {
    const { client, told } = createReports();
    const mutationFn = createSend(failed("AUTH-0016"));
    const meta = { fluz: { owner: "nobody" } } satisfies FluzMeta;
    const options = { operation: "updatePasscode", mutationFn, meta } as const;
    const { result } = renderMutation(options, { client });
    await act(async () => result.current.mutate(null));
    expect(told()).toEqual(["AUTH-0016"]);
  });

  test("of every press of a mutation", async () => {
    const { send, told } = createReports();
    await send(fail(offline));
    await send(fail(offline));
    expect(told()).toEqual(["network", "network"]);
  });
});

describe("nothing is told", () => {
  test("that a component shows", async () => {
    const { told, ask, send } = createReports();
    await ask("a", fail(offline), onScreen);
    await send(fail(offline), onScreen);
    expect(told()).toEqual([]);
  });

  test("of useFluzMutation, whose errors its component shows", async () => {
    const { client, told } = createReports();
    const mutationFn = createSend(failed("AUTH-0016"));
    const { result } = renderMutation({ operation: "updatePasscode", mutationFn }, { client });
    await act(async () => result.current.mutate(null));
    expect(result.current.isError).toBe(true);
    expect(told()).toEqual([]);
  });

  test("that was called off", async () => {
    const { client, told, ask, send } = createReports();
    await ask("a", fail(new FluzError({ kind: "aborted" })));
    await send(fail(new DOMException("stop", "AbortError")));
    const waiting = caught(
      client.fetchQuery({ queryKey: ["b"], queryFn: () => createAnswer().promise }),
    );
    await client.cancelQueries();
    await waiting;
    expect(told()).toEqual([]);
  });

  test("of success, or of data that tell no outcome", async () => {
    const { client, told, ask, send } = createReports();
    await ask("a", () => worked);
    await client.fetchQuery({ queryKey: ["b"], queryFn: () => ({ success: false, rows: [] }) });
    await send(() => null);
    expect(told()).toEqual([]);
  });

  test("after it has been stopped", async () => {
    const { told, ask, send, stop } = createReports();
    stop();
    await ask("a", fail(offline));
    await send(fail(offline));
    expect(told()).toEqual([]);
  });
});

describe("no error is told twice", () => {
  test("by a query that goes on failing in the same way", async () => {
    const { told, ask } = createReports();
    await ask("a", fail(offline));
    await ask("a", fail(new FluzError({ kind: "network" })));
    await ask("a", () => failed("AUTH-0030"));
    expect(told()).toEqual(["network", "AUTH-0030"]);
  });

  test("by five queries that fail in the same way", async () => {
    const { told, ask } = createReports();
    await Promise.all(["a", "b", "c", "d", "e"].map((name) => ask(name, fail(offline))));
    expect(told()).toEqual(["network"]);
  });

  test("but each of two that fail with codes of their own", async () => {
    const { told, ask } = createReports();
    await ask("a", () => failed("AUTH-0030"));
    await ask("b", () => failed("AUTH-0031"));
    expect(told()).toEqual(["AUTH-0030", "AUTH-0031"]);
  });

  test("but again when it had been mended in between", async () => {
    const { told, ask } = createReports();
    await ask("a", fail(offline));
    await ask("a", () => worked);
    await ask("a", fail(offline));
    expect(told()).toEqual(["network", "network"]);
  });

  test("and again when the query that it stood for has gone", async () => {
    const { client, told, ask } = createReports();
    await ask("a", fail(offline));
    client.removeQueries();
    await ask("b", fail(offline));
    expect(told()).toEqual(["network", "network"]);
  });

  test("and one that is shown elsewhere silences nobody", async () => {
    const { told, ask } = createReports();
    await ask("a", fail(offline), onScreen);
    await ask("b", fail(offline));
    expect(told()).toEqual(["network"]);
  });
});

describe("the host's own callbacks", () => {
  test("are called as before, while it listens and after", async () => {
    const ofQueries = vi.fn<(error: unknown) => void>();
    const ofMutations = vi.fn<(error: unknown) => void>();
    const queryCache = new QueryCache({ onError: ofQueries });
    const mutationCache = new MutationCache({ onError: ofMutations });
    const client = new QueryClient({ queryCache, mutationCache });
    const before = [{ ...queryCache.config }, { ...mutationCache.config }];
    const stop = reportFailures(client, { onFailure: () => {} });
    expect([queryCache.config, mutationCache.config]).toEqual(before);
    const queryFn = fail(offline);
    await caught(client.fetchQuery({ queryKey: ["a"], queryFn, retry: false }));
    await caught(mutationCache.build(client, { mutationFn: queryFn }).execute(undefined));
    stop();
    await caught(client.fetchQuery({ queryKey: ["a"], queryFn, retry: false }));
    expect(ofQueries).toHaveBeenCalledTimes(2);
    expect(ofMutations).toHaveBeenCalledTimes(1);
  });

  test("break no query when they throw", async () => {
    const unhandled = vi.spyOn(Promise, "reject").mockReturnValue(new Promise<never>(() => {}));
    const client = new QueryClient();
    const mistake = new Error("no toaster");
    reportFailures(client, { onFailure: fail(mistake) });
    const mutation = client
      .getMutationCache()
      .build(client, { mutationFn: async () => fail(offline)() });
    expect(await caught(mutation.execute(undefined))).toBe(offline);
    expect(unhandled).toHaveBeenCalledWith(mistake);
  });
});

test("a report knows an operation only where meta says a text", async () => {
  const { failures, send } = createReports();
  await send(fail(offline), { fluz: { operation: "login" } });
  expect(failures[0]?.operation).toBe("login");
});
