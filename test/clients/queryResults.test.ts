import { readFailure, unwrapResponse } from "@fluz-kit/core";
import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callOf, requestOf } from "../support/sandboxCalls.ts";
import type { ServedSandbox } from "../support/serve.ts";
import { serveSandbox } from "../support/serve.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox();
});
afterAll(() => served.close());

const register = (phone: string) =>
  fetch(requestOf(callOf("registerUser", { phone }), { url: `${served.url}/graphql` }));

async function mutate(mutationFn: (phone: string) => Promise<unknown>, phone: string) {
  const client = new QueryClient();
  client.mount();
  const observer = new MutationObserver(client, { mutationFn });
  await observer.mutate(phone).catch(() => undefined);
  client.unmount();
  return observer.getCurrentResult();
}

test("a mutation that calls a payload failure a success is read as the failure", async () => {
  const result = await mutate(async (phone) => (await register(phone)).json(), "5555550026");
  expect(result.status).toBe("success");
  expect(readFailure(result)?.code).toBe("AUTH-0026");
});

test("a mutation that throws is read by what it threw", async () => {
  const send = async (phone: string) => unwrapResponse(await register(phone), "registerUser");
  const result = await mutate(send, "5555550429");
  expect(readFailure(result)).toMatchObject({ kind: "rate-limited", retryAfterMs: 30_000 });
});

test("a mutation that succeeded, or has not begun, is no failure", async () => {
  const send = async (phone: string) => unwrapResponse(await register(phone), "registerUser");
  expect(readFailure(await mutate(send, "5555551234"))).toBeNull();
  const idle = new MutationObserver(new QueryClient(), { mutationFn: send });
  expect(readFailure(idle.getCurrentResult())).toBeNull();
});

test("a query is read the same way", async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const observer = new QueryObserver(client, {
    queryKey: ["register"],
    queryFn: async () => unwrapResponse(await register("5555550030"), "registerUser"),
  });
  expect(readFailure(observer.getCurrentResult())).toBeNull();
  const result = await observer.refetch();
  expect(readFailure(result)?.code).toBe("AUTH-0030");
  client.clear();
});
