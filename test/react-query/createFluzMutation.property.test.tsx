import { act, cleanup } from "@testing-library/react";
import { array, assert, asyncProperty, constantFrom, oneof, record } from "fast-check";
import { expect, test, vi } from "vitest";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { renderMutation } from "./support/renderMutation.tsx";

/** The first two are equal, and two inputs all the same. */
const inputs = { a: { phone: "1" }, alike: { phone: "1" }, b: { phone: "2" } };

const name = constantFrom("a", "alike", "b");
const step = oneof(
  record({ do: constantFrom("mutate", "mutateAsync"), name }),
  record({ do: constantFrom("work", "fail", "lose", "reset", "render", "rename"), name }),
);

/** Who sends again in a callback, how often. */
const again = record({ onSuccess: constantFrom(0, 1), onError: constantFrom(0, 1), name });

interface Request {
  readonly input: unknown;
  readonly signal: AbortSignal;
  readonly answer: ReturnType<typeof createAnswer>;
  isOver: boolean;
}

test("law: one request at a time, each that mutate says was sent, and none that nobody asked for", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  await assert(
    asyncProperty(array(step, { maxLength: 14 }), again, async (steps, more) => {
      const requests: Request[] = [];
      const left = { onSuccess: more.onSuccess, onError: more.onError };
      let asked = 0;
      let key = 0;
      let settled = 0;
      let promised = 0;
      let lies = 0;
      const callback = (which: keyof typeof left) => () => {
        left[which] -= 1;
        if (left[which] < 0) return;
        asked += 1;
        expect(result.current.mutate(inputs[more.name])).toBe(true);
      };
      const options = () => ({
        operation: "sendCode" as const,
        mutationKey: [key],
        mutationFn: (input: unknown, { signal }: { signal: AbortSignal }) => {
          const answer = createAnswer();
          requests.push({ input, signal, answer, isOver: false });
          return answer.promise;
        },
        onSuccess: callback("onSuccess"),
        onError: callback("onError"),
      });
      const { result, rerender } = renderMutation(options(), { strict: true });
      const pending = () => requests.filter(({ isOver, signal }) => !isOver && !signal.aborted);

      for (const { do: what, name } of steps) {
        const input = inputs[name];
        const [open] = pending();
        await act(async () => {
          if (what === "mutate") {
            const wasSent = result.current.mutate(input);
            if (wasSent !== (!open || open.input === input)) lies += 1;
            if (wasSent && !open) asked += 1;
          } else if (what === "mutateAsync") {
            promised += 1;
            if (!open) asked += 1;
            result.current.mutateAsync(input).then(
              () => (settled += 1),
              () => (settled += 1),
            );
          } else if (what === "reset") result.current.reset();
          else if (what === "render" || what === "rename") {
            key += what === "rename" ? 1 : 0;
            rerender(options());
          } else if (open) {
            open.isOver = true;
            if (what === "work") open.answer.resolve(worked);
            else if (what === "fail") open.answer.resolve(failed("AUTH-0007"));
            else open.answer.reject(new TypeError("Failed to fetch"));
          }
        });
        expect(pending().length).toBeLessThanOrEqual(what === "reset" || what === "rename" ? 0 : 1);
        expect(result.current.isPending).toBe(pending().length === 1);
        expect(requests.length).toBe(asked);
      }
      cleanup();
      await act(async () => {});
      expect(pending()).toEqual([]);
      expect(settled).toBe(promised);
      expect(lies).toBe(0);
    }),
    { numRuns: 300 },
  );
}, 60_000);
