import { act } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { expectConsole } from "../support/fail-on-console.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderMutation } from "./support/renderMutation.tsx";

function renderPending() {
  const answer = createAnswer();
  const send = createSend(null);
  send.mockReturnValueOnce(answer.promise);
  return { answer, send, ...renderMutation({ operation: "sendCode", mutationFn: send }) };
}

const same: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["NaN", Number.NaN],
  ["a text", "text"],
  ["an object", {}],
  ["a form", new FormData()],
  ["a function", () => {}],
];

describe("while one is pending", () => {
  test.each(same)("the same input again shares its promise: %s", async (_, input) => {
    const { result, send, answer } = renderPending();
    const promises: Promise<unknown>[] = [];
    await act(async () => {
      promises.push(result.current.mutateAsync(input), result.current.mutateAsync(input));
      expect(result.current.mutate(input)).toBe(true);
    });
    expect(promises[1]).toBe(promises[0]);
    await act(async () => answer.resolve(worked));
    expect(await Promise.all(promises)).toEqual([worked, worked]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("a shared failure is everybody's", async () => {
    const { result, answer } = renderPending();
    const promises: Promise<unknown>[] = [];
    await act(async () => {
      promises.push(caught(result.current.mutateAsync(1)), caught(result.current.mutateAsync(1)));
    });
    await act(async () => answer.resolve(failed("AUTH-0007")));
    const [first, second] = await Promise.all(promises);
    expect(first).toMatchObject({ code: "AUTH-0007" });
    expect(second).toBe(first);
  });

  test.each([
    ["0 and -0", 0, -0],
    ["texts", "a", "b"],
    ["equal objects", { phone: "5551234567" }, { phone: "5551234567" }],
    ["nothing and null", undefined, null],
    ["two forms", new FormData(), new FormData()],
  ])("another input is refused, and the first goes on: %s", async (_, first, second) => {
    expectConsole(
      "warn",
      /^Fluz Kit: mutate was called with another input while a request or a callback of it was pending/,
    );
    const { result, send, answer } = renderPending();
    const outcome = { current: Promise.resolve<unknown>(null) };
    await act(async () => {
      outcome.current = result.current.mutateAsync(first);
    });
    const refused = await caught(result.current.mutateAsync(second));
    expect(refused).toBeInstanceOf(Error);
    expect(refused).toMatchObject({
      name: "Error",
      message: expect.stringMatching(/^Fluz Kit: mutateAsync was called with another input/),
    });
    expect(result.current.mutate(second)).toBe(false);
    expect(result.current.isPending).toBe(true);
    await act(async () => answer.resolve(worked));
    expect(await outcome.current).toBe(worked);
    expect(send).toHaveBeenCalledTimes(1);
    expect(result.current.status).toBe("success");
  });

  test("who is refused can send once the first is over", async () => {
    expectConsole("warn", /another input/);
    const { result, send, answer } = renderPending();
    await act(async () => void result.current.mutate("a"));
    expect(result.current.mutate("b")).toBe(false);
    await act(async () => answer.resolve(worked));
    await act(async () => expect(result.current.mutate("b")).toBe(true));
    expect(send.mock.calls.map(([input]) => input)).toEqual(["a", "b"]);
  });
});

test("mutate says that it was sent", async () => {
  const { result } = renderMutation({ operation: "sendCode", mutationFn: createSend(worked) });
  await act(async () => expect(result.current.mutate("a")).toBe(true));
});

test("mutate says that it was not, when the component has gone", async () => {
  expectConsole("warn", /^Fluz Kit: mutate was called while .+ after it had unmounted/);
  const send = createSend(worked);
  const { result, unmount } = renderMutation({ operation: "sendCode", mutationFn: send });
  unmount();
  expect(result.current.mutate("a")).toBe(false);
  await act(async () => {});
  expect(send).not.toHaveBeenCalled();
});

test.each([null, 7, "text", { onSuccess: "text" }])(
  "callbacks that are none change no outcome: %j",
  async (given) => {
    vi.spyOn(Promise, "reject").mockReturnValue(new Promise<never>(() => {}));
    const { result } = renderMutation({ operation: "sendCode", mutationFn: createSend(worked) });
    const brought: unknown[] = [];
    await act(async () => {
      brought.push(await Reflect.apply(result.current.mutateAsync, undefined, ["a", given]));
    });
    expect(brought).toEqual([worked]);
    expect(result.current.status).toBe("success");
  },
);
