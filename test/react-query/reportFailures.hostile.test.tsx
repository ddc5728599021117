import { FluzError } from "@fluz-kit/core";
import type { ReportedFailure } from "@fluz-kit/react-query";
import { reportFailures } from "@fluz-kit/react-query";
import { QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, worked } from "./support/answers.ts";
import { createSend, renderMutation } from "./support/renderMutation.tsx";

const offline = new FluzError({ kind: "network" });

function explode(): never {
  throw new Error("hostile");
}

function withMeta<T extends object>(options: T, meta: unknown): T {
  return Object.assign(options, { meta });
}

function createReports() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const failures: ReportedFailure[] = [];
  reportFailures(client, { onFailure: (failure) => failures.push(failure) });
  return { client, failures };
}

describe("whatever is handed over in JavaScript", () => {
  const metas: Record<string, unknown> = {
    nothing: undefined,
    null: null,
    "a text": "screen",
    "a number": 7,
    "an owner that is none": { fluz: { owner: 7, operation: { a: 1 } } },
    "fluz that is none": { fluz: null },
    "a symbol as operation": { fluz: { operation: Symbol("login") } },
    "a proxy that throws": new Proxy({}, { get: explode }),
    "a getter that throws": {
      get fluz() {
        return explode();
      },
    },
  };

  test.each(Object.entries(metas))(
    "a meta that names no owner leaves the error to the report, and breaks nothing: %s",
    async (_, meta) => {
      const { client, failures } = createReports();
      const options = { mutationFn: () => Promise.reject(offline) };
      const mutation = client.getMutationCache().build(client, withMeta(options, meta));
      expect(await caught(mutation.execute(undefined))).toBe(offline);
      const query = { queryKey: ["a"], queryFn: () => Promise.reject(offline) };
      expect(await caught(client.fetchQuery(withMeta(query, meta)))).toBe(offline);
      expect(failures.map(({ error }) => error.kind)).toEqual(["network", "network"]);
      expect(failures.map(({ operation }) => operation)).toEqual([undefined, undefined]);
    },
  );

  test.each(Object.entries(metas))("useFluzMutation sends with it: %s", async (_, meta) => {
    const options = { operation: "login", mutationFn: createSend(worked) } as const;
    const { result } = renderMutation(withMeta(options, meta));
    await act(async () => result.current.mutate(null));
    expect(result.current.status).toBe("success");
  });

  test("a meta that cannot be read keeps nothing from being sent, and says what the kit knows", async () => {
    const client = new QueryClient();
    const options = { operation: "login", mutationFn: () => createAnswer().promise } as const;
    const { result } = renderMutation(withMeta(options, metas["a getter that throws"]), { client });
    await act(async () => void result.current.mutate(null));
    const [mutation] = client.getMutationCache().getAll();
    expect(mutation?.options).toMatchObject({ networkMode: "always", retry: 0 });
    expect(mutation?.meta).toEqual({ fluz: { owner: "screen", operation: "login" } });
  });

  test.each([
    ["no options", [new QueryClient()]],
    ["an onFailure that is none", [new QueryClient(), { onFailure: "toast" }]],
    ["options that throw", [new QueryClient(), new Proxy({}, { get: explode })]],
    ["no client", [undefined, { onFailure: () => {} }]],
    ["a client that is none", [{ getQueryCache: () => null }, { onFailure: () => {} }]],
  ])("%s reports nothing, and can be stopped", (_, given) => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const stop: unknown = Reflect.apply(reportFailures, undefined, given);
    expect(stop).toBeTypeOf("function");
    expect(typeof stop === "function" && stop()).toBeUndefined();
  });

  test.each([undefined, "toast", {}, 7])("an onFailure of %j listens to nothing", (onFailure) => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const client = new QueryClient();
    Reflect.apply(reportFailures, undefined, [client, { onFailure }]);
    expect(client.getQueryCache().hasListeners()).toBe(false);
    expect(client.getMutationCache().hasListeners()).toBe(false);
  });

  test("a client without a mutation cache is not half listened to", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const subscribe = vi.fn<() => void>();
    const client = { getQueryCache: () => ({ subscribe }), getMutationCache: explode };
    Reflect.apply(reportFailures, undefined, [client, { onFailure: () => {} }]);
    expect(subscribe).not.toHaveBeenCalled();
  });
});
