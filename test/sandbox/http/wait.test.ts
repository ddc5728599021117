import { createSandbox } from "@fluz-kit/sandbox";
import { afterEach, expect, test, vi } from "vitest";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("latency is waited out before the answer", async () => {
  vi.useFakeTimers();
  const settled = vi.fn<(response: Response) => void>();
  void createSandbox({ latencyMs: 250 })
    .fetch(requestOf(callOf("login")))
    .then(settled);
  await vi.advanceTimersByTimeAsync(249);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledOnce();
});

test("a request that was given up before it came waits for nothing", async () => {
  vi.useFakeTimers();
  const sandbox = createSandbox({ latencyMs: 250 });
  const request = requestOf(callOf("login"), { signal: AbortSignal.abort() });
  await expect(sandbox.fetch(request)).rejects.toMatchObject({ name: "AbortError" });
  expect(vi.getTimerCount()).toBe(0);
  expect(sandbox.log).toEqual([]);
});
