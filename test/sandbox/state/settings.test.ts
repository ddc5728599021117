import { createSandbox, defaultSettings, type SandboxSettings } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("the switches stand as documented unless told otherwise", () => {
  expect(createSandbox().settings).toEqual(defaultSettings);
  expect(defaultSettings).toMatchObject({
    codeTtlMs: 10 * 60_000,
    accessTokenTtlMs: 10 * 60_000,
    refreshTokenTtlMs: 60 * 24 * 60 * 60_000,
    resendWaitsMs: [30_000, 60_000, 120_000, 300_000],
  });
});

test("options set them at the start, and reset() goes back to that", () => {
  const sandbox = createSandbox({ registrationAllowed: false });
  sandbox.set({ registrationAllowed: true, codeTtlMs: 5 });
  expect(sandbox.settings).toMatchObject({ registrationAllowed: true, codeTtlMs: 5 });
  sandbox.reset();
  expect(sandbox.settings).toEqual({ ...defaultSettings, registrationAllowed: false });
});

test("a switch that a session turned is its own; the others follow the sandbox", async () => {
  const { sandbox, codeOf } = createClient();
  const ada = sandbox.session("ada");
  ada.set({ registrationAllowed: false });
  expect(await codeOf("registerUser", {}, { session: "ada" })).toBe("AUTH-0022");
  expect(await codeOf("registerUser")).toBeNull();
  sandbox.set({ applicationActive: false, registrationAllowed: true });
  expect(ada.settings).toMatchObject({ applicationActive: false, registrationAllowed: false });
  ada.reset();
  expect(ada.settings).toEqual(sandbox.settings);
});

test.each<[string, object, string]>([
  ["a switch that there is not", { aplicationActive: false }, 'there is no "aplicationActive"'],
  ["a word for a yes or no", { applicationActive: "no" }, "applicationActive is true or false"],
  ["a time below zero", { codeTtlMs: -1 }, "codeTtlMs is a number from 0"],
  ["no number at all", { accessTokenTtlMs: Number.NaN }, "accessTokenTtlMs is a number from 0"],
  ["one wait for a list", { resendWaitsMs: 30 }, "resendWaitsMs is a list"],
  ["a scope that there is not", { grantedScopes: ["ALL"] }, "does not belong there"],
])("%s is refused, and changes nothing", (_, changes: Partial<SandboxSettings>, problem) => {
  const sandbox = createSandbox();
  expect(() => sandbox.set(changes)).toThrow(problem);
  expect(() => sandbox.session("ada").set(changes)).toThrow(TypeError);
  expect(() => createSandbox(changes)).toThrow(TypeError);
  expect(sandbox.settings).toEqual(defaultSettings);
  expect(sandbox.session("ada").settings).toEqual(defaultSettings);
});

test("undefined changes nothing", () => {
  const sandbox = createSandbox();
  const changes: Record<string, undefined> = { codeTtlMs: undefined };
  sandbox.set(changes);
  expect(sandbox.settings).toEqual(defaultSettings);
});
