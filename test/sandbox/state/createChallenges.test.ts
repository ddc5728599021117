import { readResponse, resolveGuidance } from "@fluz-kit/core";
import { DEMO_PERSON, RIGHT_CODE } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";
import type { OperationName } from "../../support/sandboxOperations.ts";

const MINUTE = 60_000;
const wrong = { code: "654321" };

describe("a code that was sent", () => {
  test("is right for ten minutes, and then it has expired", async () => {
    const { codeOf, pass } = createClient();
    await codeOf("sendCode");
    pass(10 * MINUTE - 1);
    expect(await codeOf("verifyCode")).toBeNull();
    await codeOf("sendCode");
    pass(10 * MINUTE);
    expect(await codeOf("verifyCode")).toBe("AUTH-0029");
  });

  test("lives as long as the sandbox is told", async () => {
    const { codeOf, pass } = createClient({ codeTtlMs: 1000 });
    await codeOf("sendCode");
    pass(1000);
    expect(await codeOf("verifyCode")).toBe("AUTH-0029");
  });

  test("stands five wrong tries; then not even the right one counts", async () => {
    const { codeOf } = createClient();
    await codeOf("sendCode");
    for (let tries = 0; tries < 5; tries += 1) {
      expect(await codeOf("verifyCode", wrong)).toBe("AUTH-0006");
    }
    expect(await codeOf("verifyCode")).toBe("AUTH-0005");
    await codeOf("sendCode");
    expect(await codeOf("verifyCode")).toBeNull();
  });

  test("is replaced by a new one, which has its own tries and its own time", async () => {
    const { codeOf, pass } = createClient();
    await codeOf("sendCode");
    for (let tries = 0; tries < 5; tries += 1) await codeOf("verifyCode", wrong);
    pass(10 * MINUTE);
    expect(await codeOf("resendCode")).toBeNull();
    expect(await codeOf("verifyCode")).toBeNull();
  });

  test("belongs to one phone", async () => {
    const { codeOf } = createClient();
    await codeOf("sendCode");
    for (let tries = 0; tries < 5; tries += 1) await codeOf("verifyCode", wrong);
    expect(await codeOf("verifyCode", { phone: "5557654321" })).toBeNull();
  });
});

test("a phone that got no code takes the right one, and counts no tries", async () => {
  const { codeOf } = createClient();
  for (let tries = 0; tries < 9; tries += 1) {
    expect(await codeOf("verifyCode", wrong)).toBe("AUTH-0006");
  }
  expect(await codeOf("verifyCode", { code: RIGHT_CODE })).toBeNull();
});

describe("another code", () => {
  test("has to wait, longer each time: 30, 60, 120, and then 300 seconds", async () => {
    const { codeOf, pass } = createClient();
    await codeOf("sendCode");
    for (const seconds of [30, 60, 120, 300, 300]) {
      pass(seconds * 1000 - 1);
      expect(await codeOf("resendCode")).toBe("AUTH-0020");
      pass(1);
      expect(await codeOf("resendCode")).toBeNull();
    }
  });

  test("too early, the answer says how many seconds are left, twice", async () => {
    const { send, ask, pass } = createClient();
    await ask("sendCode");
    pass(10_500);
    const response = await send("resendCode");
    expect(response.status).toBe(200);
    expect(response.headers.get("retry-after")).toBe("20");
    expect(await response.clone().json()).toMatchObject({
      data: { resendCode: { error: { code: "AUTH-0020", retryAfter: 20 } } },
    });
    const failure = await readResponse(response);
    expect(resolveGuidance(failure, { operation: "resendCode" }).waitMs).toBe(20_000);
  });

  test("waits as long as the sandbox is told, or not at all", async () => {
    const { sandbox, codeOf, pass } = createClient({ resendWaitsMs: [5000] });
    await codeOf("sendCode");
    expect(await codeOf("resendCode")).toBe("AUTH-0020");
    pass(5000);
    expect(await codeOf("resendCode")).toBeNull();
    sandbox.set({ resendWaitsMs: [] });
    expect(await codeOf("resendCode")).toBeNull();
  });

  test("to a phone that got none goes out at once, and starts the wait", async () => {
    const { codeOf } = createClient();
    expect(await codeOf("resendCode")).toBeNull();
    expect(await codeOf("resendCode")).toBe("AUTH-0020");
  });

  test("when one has gone out, the answer says how long the next has to wait, twice", async () => {
    const { sandbox, send, pass } = createClient();
    for (const [name, seconds] of [
      ["sendCode", 30],
      ["resendCode", 60],
      ["resendCode", 120],
    ] as const) {
      const response = await send(name);
      expect(response.headers.get("retry-after")).toBe(String(seconds));
      expect(await response.json()).toMatchObject({ data: { [name]: { retryAfter: seconds } } });
      pass(seconds * 1000);
    }
    sandbox.set({ resendWaitsMs: [] });
    expect((await send("resendCode")).headers.get("retry-after")).toBe("0");
  });

  test("to a number that is kept for fiction has the first wait, each time", async () => {
    const { send } = createClient();
    for (const name of ["sendCode", "resendCode", "resendCode"] as const) {
      const response = await send(name, { phone: "(555) 555-0142" });
      expect(response.headers.get("retry-after")).toBe("30");
    }
  });
});

test("a clock that is set back makes no wait longer than it was", async () => {
  const { codeOf, send, pass } = createClient({ resendWaitsMs: [30_000] });
  await codeOf("sendCode");
  pass(-60 * MINUTE);
  expect((await send("resendCode")).headers.get("retry-after")).toBe("30");
  pass(30_000);
  expect(await codeOf("resendCode")).toBeNull();
});

const phone = DEMO_PERSON.phoneNumber;

describe.each<OperationName>(["verifyCode", "resetPasscode", "resetPassword"])("%s", (name) => {
  async function prepare() {
    const client = createClient({ codeTries: 1 });
    await client.ask("createPasscode");
    await client.ask("sendCode", { phone });
    return client;
  }

  test("takes the right code, once it was sent", async () => {
    expect(await (await prepare()).codeOf(name, { phone })).toBeNull();
  });

  test("tells a wrong code from one that was tried too often", async () => {
    const { codeOf } = await prepare();
    expect(await codeOf(name, { phone, code: "654321" })).toBe("AUTH-0006");
    expect(await codeOf(name, { phone })).toBe("AUTH-0005");
  });

  test("tells an old code", async () => {
    const { codeOf, pass } = await prepare();
    pass(600_000);
    expect(await codeOf(name, { phone })).toBe("AUTH-0029");
  });
});
