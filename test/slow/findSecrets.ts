import { RIGHT_CODE } from "@fluz-kit/sandbox";
import type { Page } from "playwright";
import { PASSCODE, PASSWORD } from "../demo/support/screens.ts";

/** Where something that nobody else should see is left once the person has arrived. */
export async function findSecrets(
  page: Page,
  tokens: readonly string[],
): Promise<readonly string[]> {
  const places = await page.evaluate(() => ({
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    cookies: document.cookie,
    address: location.href,
    history: JSON.stringify(history.state),
    page: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll("input")].map(({ value }) => value).join("\n"),
  }));
  const secrets = { password: PASSWORD, passcode: PASSCODE, code: RIGHT_CODE };
  const all = [...Object.entries(secrets), ...tokens.map((token) => ["token", token] as const)];
  return Object.entries(places).flatMap(([place, text]) =>
    all.filter(([, secret]) => text.includes(secret)).map(([name]) => `a ${name} in the ${place}`),
  );
}
