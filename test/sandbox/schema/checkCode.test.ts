import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";
import type { OperationName } from "../../support/sandboxOperations.ts";

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
