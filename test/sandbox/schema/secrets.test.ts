import { DEMO_PERSON } from "@fluz-kit/sandbox";
import { describe, expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

describe("createPasscode", () => {
  test("a passcode is created once; then there is one", async () => {
    const { codeOf } = createClient();
    expect(await codeOf("createPasscode")).toBeNull();
    expect(await codeOf("createPasscode", { passcode: "9753" })).toBe("AUTH-0011");
    expect(await codeOf("checkPasscode")).toBeNull();
  });
});

describe("checkPasscode", () => {
  test("without a passcode there is nothing to check", async () => {
    expect(await createClient().codeOf("checkPasscode")).toBe("AUTH-0010");
  });

  test("the passcode is right, and any other is not", async () => {
    const { codeOf } = createClient();
    await codeOf("createPasscode");
    expect(await codeOf("checkPasscode")).toBeNull();
    expect(await codeOf("checkPasscode", { passcode: "8642" })).toBe("AUTH-0012");
  });
});

describe("updatePasscode", () => {
  test("without a passcode there is nothing to change", async () => {
    expect(await createClient().codeOf("updatePasscode")).toBe("AUTH-0010");
  });

  test("who knows the passcode can change it", async () => {
    const { codeOf } = createClient();
    await codeOf("createPasscode");
    expect(await codeOf("updatePasscode", { current: "8642" })).toBe("AUTH-0012");
    expect(await codeOf("updatePasscode")).toBeNull();
    expect(await codeOf("checkPasscode", { passcode: "1357" })).toBeNull();
  });

  test("what cannot be a passcode changes nothing", async () => {
    const { codeOf } = createClient();
    await codeOf("createPasscode");
    expect(await codeOf("updatePasscode", { next: "13570" })).toBe("AUTH-0016");
    expect(await codeOf("checkPasscode")).toBeNull();
  });
});

describe("resetPasscode", () => {
  test("without a passcode there is nothing to reset", async () => {
    expect(await createClient().codeOf("resetPasscode")).toBe("AUTH-0010");
  });

  test("who has the phone can replace a forgotten passcode", async () => {
    const { codeOf } = createClient();
    await codeOf("createPasscode");
    await codeOf("sendCode", { phone: DEMO_PERSON.phoneNumber });
    expect(await codeOf("resetPasscode", { code: "654321" })).toBe("AUTH-0006");
    expect(await codeOf("resetPasscode")).toBeNull();
    expect(await codeOf("checkPasscode", { passcode: "1357" })).toBeNull();
  });

  test("what cannot be a passcode uses up no code", async () => {
    const { codeOf } = createClient();
    await codeOf("createPasscode");
    expect(await codeOf("resetPasscode", { next: "abc" })).toBe("AUTH-0017");
    expect(await codeOf("checkPasscode")).toBeNull();
  });
});

describe("a passcode", () => {
  test.each(["2468", "0000"])("%s can be a passcode", async (passcode) => {
    expect(await createClient().codeOf("createPasscode", { passcode })).toBeNull();
  });

  test.each(["", "123", "12345", "12a4", "2 468"])("%j cannot be one", async (passcode) => {
    expect(await createClient().codeOf("createPasscode", { passcode })).toBe("AUTH-0014");
  });
});

describe("changePassword", () => {
  const phone = DEMO_PERSON.phoneNumber;

  test("who knows the password can change it, and then logs in with the new one", async () => {
    const { codeOf } = createClient();
    expect(await codeOf("changePassword")).toBeNull();
    expect(await codeOf("login", { phone, password: DEMO_PERSON.password })).toBe("AUTH-0002");
    expect(await codeOf("login", { phone, password: "Better-Horse-8" })).toBeNull();
  });

  test("who does not know it changes nothing", async () => {
    const { codeOf } = createClient();
    expect(await codeOf("changePassword", { current: "guessed" })).toBe("AUTH-0009");
    expect(await codeOf("login", { phone, password: DEMO_PERSON.password })).toBeNull();
  });
});

describe("resetPassword", () => {
  const phone = DEMO_PERSON.phoneNumber;

  test("who has the phone can replace a forgotten password", async () => {
    const { codeOf } = createClient();
    await codeOf("sendCode", { phone });
    expect(await codeOf("resetPassword", { phone, code: "654321" })).toBe("AUTH-0006");
    expect(await codeOf("resetPassword", { phone })).toBeNull();
    expect(await codeOf("login", { phone, password: "Better-Horse-8" })).toBeNull();
  });

  test("a stranger's password can be replaced too, unless only known people get in", async () => {
    const { sandbox, codeOf } = createClient();
    expect(await codeOf("resetPassword")).toBeNull();
    sandbox.set({ knownAccountsOnly: true });
    expect(await codeOf("resetPassword")).toBe("AUTH-0003");
  });
});

describe("a password", () => {
  test.each(["Better-Horse-8", "Abcdefg1", "Ünïcödé9"])("%s can be a password", async (next) => {
    expect(await createClient().codeOf("changePassword", { next })).toBeNull();
    expect(await createClient().codeOf("resetPassword", { next })).toBeNull();
  });

  test.each(["Abcdef1", "abcdefg1", "ABCDEFG1", "Abcdefgh", ""])(
    "%j breaks the rules",
    async (next) => {
      expect(await createClient().codeOf("changePassword", { next })).toBe("AUTH-0009");
      expect(await createClient().codeOf("resetPassword", { next })).toBe("AUTH-0009");
    },
  );
});
