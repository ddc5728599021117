import { FluzError, unwrap } from "@fluz-kit/core";
import { fluzRefetchInterval, fluzRetry, fluzRetryDelay } from "@fluz-kit/react-query";
import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failed, worked } from "./support/answers.ts";

const TEN_MINUTES_MS = 600_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often a query that polls every second asks, when it is answered like this for some minutes. */
async function countRequests(queryFn: () => Promise<unknown>, ms: number) {
  const client = new QueryClient();
  client.mount();
  const ask = vi.fn<() => Promise<unknown>>(queryFn);
  const observer = new QueryObserver(client, {
    queryKey: ["status"],
    queryFn: ask,
    retry: fluzRetry,
    retryDelay: fluzRetryDelay,
    refetchInterval: fluzRefetchInterval(1_000),
  });
  const stop = observer.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(ms);
  stop();
  client.unmount();
  client.clear();
  return ask.mock.calls.length;
}

test.each([
  [1, 1],
  [5_000, 5_000],
  [2 ** 40, 2_147_483_647],
])("an interval of %d ms is kept as %d", (intervalMs, every) => {
  const state = { status: "success", data: null, error: null };
  expect(fluzRefetchInterval(intervalMs)({ state })).toBe(every);
});

describe("polling", () => {
  test("goes on while answers are good", async () => {
    expect(await countRequests(async () => worked, 10_500)).toBe(11);
  });

  test.each([
    "AUTH-0030",
    "AUTH-0001",
    "AUTH-0022",
    "AUTH-0031",
    "AUTH-0019",
    "AUTH-0004",
  ] as const)("stops on %s: one request in ten minutes", async (code) => {
    const ask = async () => unwrap(failed(code));
    expect(await countRequests(ask, TEN_MINUTES_MS)).toBe(1);
  });

  test("stops on AUTH-0030 in data that Query calls a success", async () => {
    expect(await countRequests(async () => failed("AUTH-0030"), TEN_MINUTES_MS)).toBe(1);
  });

  test("goes on when the server is at fault, and after", async () => {
    let isDown = true;
    setTimeout(() => {
      isDown = false;
    }, 20_000);
    const ask = async () => {
      if (isDown) throw new FluzError({ kind: "server" });
      return worked;
    };
    expect(await countRequests(ask, 60_000)).toBeGreaterThan(40);
  });

  test("waits as long as a rate limit asks for", async () => {
    const ask = async () => {
      throw new FluzError({ kind: "rate-limited", retryAfterMs: 30_000 });
    };
    expect(await countRequests(ask, 60_500)).toBe(3);
  });

  test("goes on with data that tell no outcome", async () => {
    expect(await countRequests(async () => ({ balance: 7 }), 5_500)).toBe(6);
  });
});
