import type { MutationKey } from "@tanstack/react-query";
import { useFluzMutation } from "@fluz-kit/react-query";
import { act, screen } from "@testing-library/react";
import { useEffect } from "react";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderMutation, renderWithClient } from "./support/renderMutation.tsx";

const others: readonly (readonly [MutationKey, MutationKey])[] = [
  [["a"], ["b"]],
  [["a"], ["a", 1]],
  [
    ["a", 1],
    ["a", "1"],
  ],
  [
    ["card", { id: 1 }],
    ["card", { id: 2 }],
  ],
  [["a"], []],
];

const equal: readonly (readonly [MutationKey, MutationKey])[] = [
  [["a"], ["a"]],
  [
    ["card", { id: 1, on: true }],
    ["card", { on: true, id: 1 }],
  ],
  [
    ["a", undefined],
    ["a", null],
  ],
];

function renderKeyed(answer: unknown) {
  const send = createSend(answer);
  const onSettled = vi.fn<() => void>();
  const options = (mutationKey?: MutationKey) =>
    ({
      operation: "sendCode",
      mutationFn: send,
      onSettled,
      ...(mutationKey && { mutationKey }),
    }) as const;
  return { send, onSettled, options };
}

describe("another mutationKey is another mutation", () => {
  test.each(others)(
    "from %j to %j, an error is no longer shown, in no render",
    async (from, to) => {
      const { options } = renderKeyed(failed("AUTH-0007"));
      const renders: string[] = [];
      function Screen({ mutationKey }: { mutationKey: MutationKey }) {
        const { status, mutate } = useFluzMutation(options(mutationKey));
        renders.push(status);
        return <button onClick={() => mutate("a")}>{status}</button>;
      }
      const { rerender } = renderWithClient(<Screen mutationKey={from} />);
      await act(async () => screen.getByRole("button").click());
      expect(screen.getByRole("button")).toHaveTextContent("error");
      renders.length = 0;
      rerender(<Screen mutationKey={to} />);
      expect(new Set(renders)).toEqual(new Set(["idle"]));
      rerender(<Screen mutationKey={from} />);
      expect(screen.getByRole("button")).toHaveTextContent("idle");
    },
  );

  test("what was pending is aborted, told to nobody, and gone from the cache", async () => {
    const answer = createAnswer();
    const { send, onSettled, options } = renderKeyed(answer.promise);
    const { result, rerender } = renderMutation(options(["a"]));
    const outcome = { current: Promise.resolve<unknown>(null) };
    await act(async () => {
      outcome.current = caught(result.current.mutateAsync("a"));
    });
    rerender(options(["b"]));
    expect(result.current.status).toBe("idle");
    await act(async () => {});
    expect(send.mock.calls[0]?.[1].signal.aborted).toBe(true);
    await act(async () => answer.resolve(worked));
    expect(await outcome.current).toMatchObject({ kind: "aborted" });
    expect(result.current.status).toBe("idle");
    expect(onSettled).not.toHaveBeenCalled();
  });

  test("an answer that comes in the same breath is not told to the new one", async () => {
    const answer = createAnswer();
    const { onSettled, options } = renderKeyed(answer.promise);
    const { result, rerender } = renderMutation(options(["a"]));
    await act(async () => void result.current.mutate("a"));
    await act(async () => {
      answer.resolve(worked);
      rerender(options(["b"]));
    });
    expect(onSettled).not.toHaveBeenCalled();
    expect(result.current.status).toBe("idle");
  });

  test("it can be sent at once, from a child's effect too, and mutate is the same function", async () => {
    const { send, options } = renderKeyed(worked);
    send.mockReturnValueOnce(createAnswer().promise);
    function Child({ name, mutate }: { name: string; mutate: (input: unknown) => boolean }) {
      useEffect(() => void mutate(name), [name, mutate]);
      return null;
    }
    const functions = new Set<unknown>();
    function Screen({ name }: { name: string }) {
      const { status, mutate } = useFluzMutation(options([name]));
      functions.add(mutate);
      return (
        <>
          <Child name={name} mutate={mutate} />
          <output>{status}</output>
        </>
      );
    }
    const { rerender } = renderWithClient(<Screen name="a" />);
    await act(async () => {});
    expect(screen.getByRole("status")).toHaveTextContent("pending");
    await act(async () => rerender(<Screen name="b" />));
    expect(send.mock.calls.map(([input]) => input)).toEqual(["a", "b"]);
    expect(screen.getByRole("status")).toHaveTextContent("success");
    expect(functions.size).toBe(1);
  });

  test("who hears of the abort may draw", async () => {
    const heard: string[] = [];
    function Screen({ name }: { name: string }) {
      const { mutate } = useFluzMutation({
        operation: "sendCode",
        mutationKey: [name],
        mutationFn: (_: void, { signal }) => {
          signal.addEventListener("abort", () => rerender(<Screen name="c" />));
          signal.addEventListener("abort", () => heard.push("abort"));
          return createAnswer().promise;
        },
      });
      return <button onClick={() => mutate()}>{name}</button>;
    }
    const { rerender } = renderWithClient(<Screen name="a" />);
    await act(async () => screen.getByRole("button").click());
    await act(async () => rerender(<Screen name="b" />));
    expect(heard).toEqual(["abort"]);
  });
});

describe("the same mutation goes on", () => {
  test.each(equal)("from %j to %j", async (from, to) => {
    const { options } = renderKeyed(failed("AUTH-0007"));
    const { result, rerender } = renderMutation(options(from));
    await act(async () => result.current.mutate("a"));
    rerender(options(to));
    expect(result.current.error?.code).toBe("AUTH-0007");
  });

  test("when it gets a name, or none; two names apart are two mutations", async () => {
    const { options } = renderKeyed(failed("AUTH-0007"));
    const { result, rerender } = renderMutation(options());
    await act(async () => result.current.mutate("a"));
    rerender(options(["a"]));
    expect(result.current.status).toBe("error");
    rerender(options());
    expect(result.current.status).toBe("error");
    rerender(options(["b"]));
    expect(result.current.status).toBe("idle");
  });

  test("with keys that nothing can be made of", async () => {
    const loop: unknown[] = [];
    loop.push(loop);
    const { options } = renderKeyed(failed("AUTH-0007"));
    const { result, rerender } = renderMutation(options([1n]));
    await act(async () => result.current.mutate("a"));
    rerender(options(loop));
    expect(result.current.status).toBe("error");
  });
});
