import { createAttempts, FluzError } from "@fluz-kit/core";
import { describe, expect, test, vi } from "vitest";

const wrongCode = new FluzError({ kind: "api", code: "AUTH-0006" });
const timeout = new FluzError({ kind: "timeout" });
const verify = { flow: "sign-up", operation: "verifyCode" } as const;

describe("attempts", () => {
  test("count up, and answer with the number", () => {
    const attempts = createAttempts();
    expect(attempts.of(verify)).toBe(0);
    expect([1, 2, 3].map(() => attempts.record(wrongCode, verify))).toEqual([1, 2, 3]);
    expect(attempts.of(verify)).toBe(3);
    expect(attempts.of(verify, wrongCode)).toBe(3);
  });

  test("are kept apart by flow and by operation", () => {
    const attempts = createAttempts();
    attempts.record(wrongCode, verify);
    expect(attempts.of({ flow: "log-in", operation: "verifyCode" })).toBe(0);
    expect(attempts.of({ flow: "sign-up", operation: "resetPasscode" })).toBe(0);
    expect(attempts.of()).toBe(0);
  });

  test("without names are kept under one unnamed flow", () => {
    const attempts = createAttempts();
    attempts.record(wrongCode);
    expect(attempts.of({ flow: undefined, operation: "other" })).toBe(1);
    expect(attempts.record(wrongCode, {})).toBe(2);
  });

  test("answer a lost connection with what was turned down so far", () => {
    const attempts = createAttempts();
    attempts.record(wrongCode, verify);
    expect(attempts.record(new FluzError({ kind: "network" }), verify)).toBe(1);
  });

  test("of one store mean nothing to another", () => {
    createAttempts().record(wrongCode, verify);
    expect(createAttempts().of(verify)).toBe(0);
  });
});

describe("an occurrence", () => {
  const object = {};

  test.each([["a name"], [object]])("known by %s counts once, whoever records it", (id) => {
    const attempts = createAttempts();
    expect(attempts.has({ ...verify, id })).toBe(false);
    attempts.record(wrongCode, { ...verify, id });
    expect(attempts.record(wrongCode, { ...verify, id })).toBe(1);
    expect(attempts.has({ ...verify, id })).toBe(true);
    expect(attempts.has({ ...verify, flow: "log-in", id })).toBe(false);
    expect(attempts.has({ ...verify, id: "another" })).toBe(false);
    expect(attempts.has({ ...verify, id: {} })).toBe(false);
  });

  test("stays counted after a success: a render that comes late does not bring it back", () => {
    const attempts = createAttempts();
    attempts.record(wrongCode, { ...verify, id: "1" });
    attempts.succeed(verify);
    expect(attempts.record(wrongCode, { ...verify, id: "1" })).toBe(0);
  });

  test("is known in the unnamed flow too", () => {
    const attempts = createAttempts();
    attempts.record(wrongCode, { id: "1" });
    expect(attempts.has({ id: "1" })).toBe(true);
    expect(attempts.has({ ...verify, id: "1" })).toBe(false);
  });

  test("without an identity is a failure of its own each time", () => {
    const attempts = createAttempts();
    expect(attempts.has(verify)).toBe(false);
    attempts.record(wrongCode, verify);
    expect(attempts.has(verify)).toBe(false);
  });
});

test("of the names of failures, the newest hundred of an operation are kept", () => {
  const attempts = createAttempts();
  const name = (n: number) => ({ ...verify, id: `try ${n}` });
  for (let n = 1; n <= 101; n += 1) attempts.record(wrongCode, name(n));
  expect(attempts.has(name(1))).toBe(false);
  expect(attempts.has(name(2))).toBe(true);
  expect(attempts.record(wrongCode, name(101))).toBe(101);
});

test.each<[string, () => object]>([
  ["objects", () => ({})],
  ["functions", () => () => {}],
])("failures that are known by %s are known however many there are", (_, make) => {
  const attempts = createAttempts();
  const ids = Array.from({ length: 150 }, make);
  for (const id of ids) attempts.record(wrongCode, { id });
  const first = { id: ids[0] ?? {} };
  expect(attempts.has(first)).toBe(true);
  expect(attempts.record(wrongCode, first)).toBe(150);
});

test("without a failure, or with none, the count is of what was turned down", () => {
  const attempts = createAttempts();
  attempts.record(wrongCode);
  attempts.record(new FluzError({ kind: "server" }));
  attempts.record(new FluzError({ kind: "server" }));
  expect([attempts.of(), attempts.of({}, null), attempts.of({}, undefined)]).toEqual([1, 1, 1]);
});

test("where nothing has happened there is no failure before", () => {
  expect(createAttempts().previousUnknown({ flow: "new" })).toBeNull();
});

describe("a preview", () => {
  test("knows the number before it is recorded, and changes nothing", () => {
    const attempts = createAttempts();
    const listener = vi.fn<() => void>();
    attempts.subscribe(listener);
    attempts.record(timeout, { ...verify, id: "0" });
    listener.mockClear();
    const occurrence = { ...verify, id: "1" };
    const before = attempts.preview(wrongCode, occurrence);
    expect(before).toEqual({ attempt: 1, previous: timeout });
    expect(Object.isFrozen(before)).toBe(true);
    expect(attempts.of(verify)).toBe(0);
    expect(listener).not.toHaveBeenCalled();
    attempts.record(wrongCode, occurrence);
    expect(attempts.preview(wrongCode, occurrence)).toEqual(before);
  });

  test("of an operation that is new to its flow is the first", () => {
    const attempts = createAttempts();
    attempts.record(wrongCode, verify);
    const send = { flow: "sign-up", operation: "sendCode" } as const;
    expect(attempts.preview(wrongCode, send)).toEqual({ attempt: 1, previous: null });
  });

  test("without a scope looks at the unnamed flow", () => {
    expect(createAttempts().preview(wrongCode)).toEqual({ attempt: 1, previous: null });
  });
});

describe("a success", () => {
  test("starts its operation afresh, and no other", () => {
    const attempts = createAttempts();
    const send = { flow: "sign-up", operation: "sendCode" } as const;
    attempts.record(timeout, verify);
    attempts.record(wrongCode, verify);
    attempts.record(wrongCode, send);
    attempts.succeed(verify);
    expect(attempts.of(verify)).toBe(0);
    expect(attempts.previousUnknown(verify)).toBeNull();
    expect(attempts.of(send)).toBe(1);
  });

  test("is not undone by an older failure that arrives late", () => {
    const attempts = createAttempts();
    const older = attempts.begin(verify);
    const newer = attempts.begin(verify);
    attempts.succeed({ ...verify, ticket: newer });
    expect(attempts.record(wrongCode, { ...verify, ticket: older })).toBe(0);
    expect(attempts.preview(wrongCode, { ...verify, ticket: older }).attempt).toBe(0);
    expect(attempts.record(timeout, { ...verify, ticket: older })).toBe(0);
    expect(attempts.previousUnknown(verify)).toBeNull();
  });

  test("lets the failures of newer tries count, even when it arrives late itself", () => {
    const attempts = createAttempts();
    const older = attempts.begin(verify);
    const newer = attempts.begin(verify);
    attempts.succeed({ ...verify, ticket: older });
    expect(attempts.record(wrongCode, { ...verify, ticket: newer })).toBe(1);
    attempts.succeed({ ...verify, ticket: newer });
    attempts.succeed({ ...verify, ticket: older });
    expect(attempts.record(wrongCode, { ...verify, ticket: newer })).toBe(0);
  });

  test("without a ticket overtakes every try that has begun", () => {
    const attempts = createAttempts();
    const ticket = attempts.begin();
    attempts.succeed();
    expect(attempts.record(wrongCode, { ticket })).toBe(0);
    expect(attempts.record(wrongCode, { ticket: attempts.begin() })).toBe(1);
  });
});

describe("starting over", () => {
  const register = { flow: "sign-up", operation: "register" } as const;

  test("with another phone number, every operation of the flow is new", () => {
    const attempts = createAttempts();
    const ticket = attempts.begin(register);
    attempts.record(timeout, register);
    attempts.record(wrongCode, register);
    attempts.record(wrongCode, verify);
    attempts.record(wrongCode, { flow: "log-in" });
    attempts.reset({ flow: "sign-up" });
    expect([attempts.of(register), attempts.of(verify)]).toEqual([0, 0]);
    expect(attempts.previousUnknown(register)).toBeNull();
    expect(attempts.of({ flow: "log-in" })).toBe(1);
    expect(attempts.record(wrongCode, { ...register, ticket })).toBe(0);
  });

  test("overtakes a try that has not failed yet", () => {
    const attempts = createAttempts();
    const ticket = attempts.begin(register);
    attempts.reset({ flow: "sign-up" });
    expect(attempts.record(wrongCode, { ...register, ticket })).toBe(0);
  });

  test("a flow in which nothing happened changes nothing", () => {
    const attempts = createAttempts();
    const listener = vi.fn<() => void>();
    attempts.subscribe(listener);
    attempts.record(wrongCode, register);
    attempts.reset({ flow: "log-in" });
    expect(attempts.of(register)).toBe(1);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("one operation leaves the others of its flow", () => {
    const attempts = createAttempts();
    attempts.record(wrongCode, register);
    attempts.record(wrongCode, verify);
    attempts.reset(verify);
    expect([attempts.of(register), attempts.of(verify)]).toEqual([1, 0]);
  });

  test("without a name starts the unnamed flow over", () => {
    const attempts = createAttempts();
    attempts.record(wrongCode);
    attempts.record(wrongCode, verify);
    attempts.reset();
    expect([attempts.of(), attempts.of(verify)]).toEqual([0, 1]);
  });
});

describe("a listener", () => {
  test("is told of every change, and of nothing else", () => {
    const attempts = createAttempts();
    const listener = vi.fn<() => void>();
    const leave = attempts.subscribe(listener);
    attempts.succeed(verify);
    attempts.reset({ flow: "sign-up" });
    attempts.record(new FluzError({ kind: "aborted" }), verify);
    expect(listener).toHaveBeenCalledTimes(0);
    attempts.record(wrongCode, { ...verify, id: "1" });
    attempts.record(wrongCode, { ...verify, id: "1" });
    expect(listener).toHaveBeenCalledTimes(1);
    attempts.succeed(verify);
    attempts.record(timeout, verify);
    attempts.begin({ ...verify, operation: "sendCode" });
    attempts.reset({ flow: "sign-up" });
    expect(listener).toHaveBeenCalledTimes(4);
    leave();
    attempts.record(wrongCode, verify);
    expect(listener).toHaveBeenCalledTimes(4);
  });
});
