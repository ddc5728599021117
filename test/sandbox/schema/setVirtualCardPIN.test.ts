import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";

test("a PIN has to be the person's passcode, if they have one", async () => {
  const { ask } = createClient();
  await ask("createPasscode", { passcode: "2468" });
  expect(await ask("setVirtualCardPIN", { pin: "1357" })).toEqual({
    success: false,
    pinError: "The PIN could not be verified.",
  });
  expect(await ask("setVirtualCardPIN", { pin: "2468" })).toEqual({
    success: true,
    pinError: null,
  });
});

test("a PIN of another length fails", async () => {
  expect(await createClient().ask("setVirtualCardPIN", { pin: "24680" })).toMatchObject({
    success: false,
  });
});
