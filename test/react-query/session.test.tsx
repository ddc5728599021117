import { createSessionRefresher, FluzError, Secret, toFluzError } from "@fluz-kit/core";
import type { FluzErrorCode, Operation, SessionRefresher } from "@fluz-kit/core";
import { fluzQueryFn } from "@fluz-kit/react-query";
import { QueryClient } from "@tanstack/react-query";
import { act } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api, caught, createSessionScene, refused } from "../support/createSessionScene.ts";
import { failed, worked } from "./support/answers.ts";
import { createSend, renderMutation } from "./support/renderMutation.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const five = [1, 2, 3, 4, 5];

/** Five mutations and as many queries that all meet the end of the session at once. */
async function sendAll(session: SessionRefresher, call: () => Promise<string>) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const mutations = five.map(() =>
    renderMutation({ operation: "other", mutationFn: call, session }, { client }),
  );
  const outcomes: Promise<unknown>[] = [];
  await act(async () => {
    for (const { result } of mutations) outcomes.push(caught(result.current.mutateAsync(null)));
    for (const index of five) {
      const queryFn = fluzQueryFn(call, { session });
      outcomes.push(caught(client.fetchQuery({ queryKey: ["q", index], queryFn })));
    }
    await vi.advanceTimersByTimeAsync(20_000);
  });
  client.clear();
  return { outcomes: await Promise.all(outcomes), mutations };
}

describe("a session that ends in the middle of everything", () => {
  test("is renewed once, and everything is sent once more", async () => {
    const { state, refresh, onSignedOut, session, call } = createSessionScene();
    const { mutations } = await sendAll(session, call);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(state.calls).toBe(20);
    expect(mutations.map(({ result }) => result.current.status)).toEqual(five.map(() => "success"));
    expect(onSignedOut).not.toHaveBeenCalled();
  });

  test("and cannot be renewed is asked about once more each, and signs out once", async () => {
    const { state, refresh, onSignedOut, session, call } = createSessionScene({ renews: false });
    const { outcomes, mutations } = await sendAll(session, call);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(state.calls).toBe(20);
    expect(outcomes).toEqual(outcomes.map(() => expect.objectContaining({ code: "AUTH-0019" })));
    expect(mutations.map(({ result }) => result.current.error?.code)).toEqual(
      five.map(() => "AUTH-0019"),
    );
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("and whose renewal hangs ends after ten seconds", async () => {
    const { state, onSignedOut, session, call } = createSessionScene({ renewMs: 15_000 });
    const { outcomes } = await sendAll(session, call);
    expect(state.calls).toBe(20);
    expect(outcomes).toHaveLength(10);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  test("and ends again after the renewal is not renewed twice", async () => {
    const refresh = vi.fn<() => Promise<void>>(async () => {});
    const onSignedOut = vi.fn<() => void>();
    const session = createSessionRefresher({ refresh, onSignedOut });
    const send = createSend(failed("AUTH-0019"));
    const { result } = renderMutation({ operation: "other", mutationFn: send, session });
    await act(async () => result.current.mutate(null));
    expect(send).toHaveBeenCalledTimes(2);
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(onSignedOut).toHaveBeenCalledTimes(1);
    expect(result.current.error?.code).toBe("AUTH-0019");
  });

  test("and whose renewal fails with AUTH-0019 itself does not renew the renewal", async () => {
    const refresh = vi.fn<() => Promise<unknown>>(() =>
      session.run(async () => failed("AUTH-0019")),
    );
    const session: SessionRefresher = createSessionRefresher({ refresh });
    const send = createSend(failed("AUTH-0019"));
    const { result } = renderMutation({ operation: "other", mutationFn: send, session });
    await act(async () => {
      result.current.mutate(null);
      await vi.advanceTimersByTimeAsync(1_000);
    });
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledTimes(2);
    expect(result.current.status).toBe("error");
  });

  test.each(["AUTH-0022", "AUTH-0030", "AUTH-0031"] as const)(
    "is not what %s means",
    async (code) => {
      const { refresh, session } = createSessionScene();
      const send = createSend(failed(code));
      const { result } = renderMutation({ operation: "other", mutationFn: send, session });
      await act(async () => result.current.mutate(null));
      expect(refresh).not.toHaveBeenCalled();
      expect(send).toHaveBeenCalledTimes(1);
    },
  );
});

/** What is sent when the first try fails like this, and the renewal works. */
async function replay(
  operation: Operation,
  first: unknown,
  input: unknown = "input",
  more: { replay?: "always" | "never" } = {},
) {
  const session = createSessionRefresher({ refresh: () => {} });
  const send = createSend(worked);
  send.mockRejectedValueOnce(first);
  const { result } = renderMutation({ operation, mutationFn: send, session, ...more });
  await act(async () => result.current.mutate(input));
  return { send, result };
}

describe("what is sent again unasked", () => {
  const turnedAway: readonly FluzErrorCode[] = ["AUTH-0019", "AUTH-0008"];

  test.each(["sendCode", "register", "createPasscode", "verifyCode"] as const)(
    "%s, when the API turned it away at authentication",
    async (operation) => {
      for (const code of turnedAway) {
        const { send, result } = await replay(operation, refused(code), new Secret("0246"));
        expect(send).toHaveBeenCalledTimes(2);
        expect(send.mock.calls[1]?.[0]).toBe(send.mock.calls[0]?.[0]);
        expect(result.current.status).toBe("success");
      }
    },
  );

  test.each(["sendCode", "register", "createPasscode", "verifyCode"] as const)(
    "%s, when HTTP 401 turned it away before it was read",
    async (operation) => {
      const response = { status: 401, headers: {}, data: "" };
      const bare401 = Object.assign(new Error("Request failed"), { response });
      const { send, result } = await replay(operation, bare401);
      expect(send).toHaveBeenCalledTimes(2);
      expect(result.current.status).toBe("success");
    },
  );

  test.each([
    [
      "half of it was done",
      toFluzError({ data: { pay: { success: true }, note: failed("AUTH-0019").data.anything } }),
    ],
    ["nobody knows what was done", api("AUTH-0019")],
  ])("nothing of which %s: the session is new for the next press", async (_, failure) => {
    const { send, result } = await replay("other", failure);
    expect(send).toHaveBeenCalledTimes(1);
    expect(result.current.error).toMatchObject({ code: "AUTH-0019" });
    await act(async () => result.current.mutate("input"));
    expect(send).toHaveBeenCalledTimes(2);
    expect(result.current.status).toBe("success");
  });

  test("with the same idempotency key", async () => {
    const { send } = await replay("register", refused("AUTH-0019"));
    const [first, second] = send.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
    expect(second).toBe(first);
  });

  test.each(["sendCode", "register", "createPasscode", "verifyCode", "other"] as const)(
    "%s, not after a failure made by hand: the person is asked",
    async (operation) => {
      const { send, result } = await replay(operation, new FluzError({ kind: "unauthorized" }));
      expect(send).toHaveBeenCalledTimes(1);
      expect(result.current.error?.kind).toBe("unauthorized");
    },
  );

  test.each(["network", "timeout", "server", "rate-limited"] as const)(
    "nothing after a failure of kind %s",
    async (kind) => {
      const { send } = await replay("sendCode", new FluzError({ kind }));
      expect(send).toHaveBeenCalledTimes(1);
    },
  );

  test("nothing whose secret has gone", async () => {
    const secret = new Secret("0246");
    const session = createSessionRefresher({ refresh: () => secret.destroy() });
    for (const input of [secret, { passcode: secret }]) {
      const send = createSend(failed("AUTH-0019"));
      const { result } = renderMutation({ operation: "checkPasscode", mutationFn: send, session });
      await act(async () => result.current.mutate(input));
      expect(send).toHaveBeenCalledTimes(1);
      expect(result.current.error?.code).toBe("AUTH-0019");
    }
  });

  test("nothing that was reset during the renewal", async () => {
    const { refresh, session } = createSessionScene();
    const send = createSend(failed("AUTH-0019"));
    const { result } = renderMutation({ operation: "sendCode", mutationFn: send, session });
    await act(async () => result.current.mutate(null));
    act(() => result.current.reset());
    await act(async () => vi.advanceTimersByTimeAsync(1_000));
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("whatever the host says may be, or may not", async () => {
    const unauthorized = new FluzError({ kind: "unauthorized" });
    const always = await replay("other", unauthorized, "input", { replay: "always" });
    expect(always.send).toHaveBeenCalledTimes(2);
    const never = await replay("other", refused("AUTH-0019"), "input", { replay: "never" });
    expect(never.send).toHaveBeenCalledTimes(1);
  });
});
