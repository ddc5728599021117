import { QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { worked } from "./support/answers.ts";
import {
  createScene,
  expectNothingPrivate,
  hooksOf,
  input,
  scan,
  telltale,
  token,
} from "./support/cacheScan.ts";

describe("the scan", () => {
  test("finds a secret that TanStack's own mutation leaves in the cache", async () => {
    const client = new QueryClient();
    const mutation = client.getMutationCache().build(client, { mutationFn: async () => worked });
    await mutation.execute(input);
    await expect(expectNothingPrivate(client, [])).rejects.toThrow(/736182/);
    client.clear();
  });
});

describe("no cache, callback, event or storage has the input or the answer", () => {
  test("while it is pending", async () => {
    const { client, calls, result } = createScene();
    await act(async () => result.current.mutate(input));
    expect(client.getMutationCache().getAll()).toHaveLength(1);
    expect(client.isMutating()).toBe(1);
    await expectNothingPrivate(client, calls);
    expect(scan(result.current)).not.toMatch(telltale);
  });

  test("and neither do props and hooks, as React's devtools show them", async () => {
    const { result, answer } = createScene();
    await act(async () => result.current.mutate(input));
    expect(hooksOf(document.body.firstElementChild)).toContain("isPending: true");
    expect(hooksOf(document.body.firstElementChild)).not.toMatch(telltale);
    await act(async () => answer.resolve({ success: true, token }));
    expect(hooksOf(document.body.firstElementChild)).toContain("isSuccess: true");
    expect(hooksOf(document.body.firstElementChild)).not.toMatch(telltale);
  });

  test("when it has worked, and the answer reaches the host alone", async () => {
    const { client, calls, result, answer, successes } = createScene();
    await act(async () => result.current.mutate(input));
    await act(async () => answer.resolve({ success: true, token }));
    expect(successes).toEqual([{ success: true, token }]);
    expect(calls.length).toBeGreaterThan(3);
    await expectNothingPrivate(client, calls);
    expect(scan(result.current)).not.toMatch(telltale);
    expect(client.getMutationCache().getAll()).toEqual([]);
  });

  test("when it has failed, with an error that quotes the request", async () => {
    const { client, calls, result, answer } = createScene();
    await act(async () => result.current.mutate(input));
    const quoting = Object.assign(new Error(`HTTP 500: ${JSON.stringify(input)}`), {
      request: { variables: input },
      response: { status: 500, errors: [{ message: input.phone }] },
    });
    await act(async () => answer.reject(quoting));
    expect(result.current.error?.kind).toBe("server");
    await expectNothingPrivate(client, calls);
    expect(scan(result.current)).not.toMatch(telltale);
    expect(client.getMutationCache().getAll()).toEqual([]);
  });

  test("when its component has gone", async () => {
    const { client, calls, result, answer, unmount } = createScene();
    await act(async () => result.current.mutate(input));
    unmount();
    await act(async () => {});
    expect(client.getMutationCache().getAll()).toEqual([]);
    await act(async () => answer.resolve({ success: true, token }));
    await expectNothingPrivate(client, calls);
    expect(client.isMutating()).toBe(0);
  });

  test("when it is reset", async () => {
    const { client, calls, result } = createScene();
    await act(async () => result.current.mutate(input));
    await act(async () => result.current.reset());
    expect(client.getMutationCache().getAll()).toEqual([]);
    await expectNothingPrivate(client, calls);
  });
});
