import { FluzError } from "@fluz-kit/core";
import { act } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { worked } from "./support/answers.ts";
import { createSend, renderMutation } from "./support/renderMutation.tsx";

/** Sends inputs one after the other, each of which ends as told; gives the keys that they were sent with. */
async function keysOf(...tries: readonly (readonly [input: unknown, ending: unknown])[]) {
  const send = createSend(null);
  const { result } = renderMutation({ operation: "register", mutationFn: send });
  for (const [input, ending] of tries) {
    if (ending instanceof Error) send.mockRejectedValueOnce(ending);
    else send.mockResolvedValueOnce(ending);
    await act(async () => result.current.mutate(input));
  }
  return send.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
}

const lost = new FluzError({ kind: "timeout" });
const ada = { phone: "5551234567", email: "ada@example.com" };
const grace = { ...ada, email: "grace@example.com" };

describe("an idempotency key", () => {
  test("is the same for every try with the same input", async () => {
    const [first, ...others] = await keysOf([ada, lost], [{ ...ada }, lost], [{ ...ada }, worked]);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(others).toEqual([first, first]);
  });

  test("is new when a field has changed, and when it is changed back", async () => {
    const keys = await keysOf([ada, lost], [grace, lost], [ada, lost]);
    expect(new Set(keys).size).toBe(3);
  });

  test("is new once the operation has succeeded", async () => {
    const keys = await keysOf([ada, worked], [ada, worked]);
    expect(new Set(keys).size).toBe(2);
  });

  test("outlives a reset: what was sent may have worked", async () => {
    const send = createSend(null);
    send.mockRejectedValue(lost);
    const { result } = renderMutation({ operation: "register", mutationFn: send });
    await act(async () => result.current.mutate(ada));
    act(() => result.current.reset());
    await act(async () => result.current.mutate(ada));
    const [first, second] = send.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
    expect(second).toBe(first);
  });

  test("is another one in another hook", async () => {
    const keys = [...(await keysOf([ada, lost])), ...(await keysOf([ada, lost]))];
    expect(new Set(keys).size).toBe(2);
  });
});
