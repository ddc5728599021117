import type { Browser, Locator, Page } from "playwright";
import type { App } from "./apps.ts";
import { expect, expectMarked, expectNothing } from "./expectations.ts";
import type { Column, Row } from "./Row.ts";
import { visit } from "./visit.ts";
import type { Visit } from "./visit.ts";

// What every application has to do. Each shows the same: a sign-up of a mobile number, an email address
// and a password; then a prompt for the code that was sent; then a welcome.

const TAKEN = "This number already has an account";
const REFUSED = "We couldn't create your account";
/** A number of fiction: nobody has it, and the sandbox does not remember it. */
const FREE = "(555) 555-0142";
const RIGHT_CODE = "123456";
/** Longer than the wait for another code, and than any announcement. */
const WAIT_MS = 31_000;
const SETTLE_MS = 1_000;

export interface Findings {
  readonly row: Row;
  readonly problems: readonly string[];
}

/** Opens a served application in a browser, and sees what it does about four failures and a success. */
export async function checkSignUp(
  browser: Browser,
  url: string,
  { renders, postsForms = false }: App,
): Promise<Findings> {
  const row: Row = {};
  const problems: string[] = [];
  const see = async (column: Column, look: () => Promise<void>): Promise<void> => {
    try {
      await look();
      row[column] ??= true;
    } catch (error) {
      row[column] = false;
      problems.push(`${column}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const look = (column: Column, act: (visit: Visit) => Promise<void>) =>
    see(column, () =>
      visit(browser, url, async (opened) => {
        await act(opened);
        expectNothing(opened.complaints);
      }),
    );
  const told: Told[] = [];

  if (renders === "server") {
    await see("renders on the server", async () => {
      const html = await fetch(url).then((response) => response.text());
      expect(html.includes("Mobile number"), "the form is not in the HTML that the server sends");
      if (postsForms) await visit(browser, url, checkWithoutScripts, false);
    });
    await look("hydrates", async ({ page }) => {
      await page.getByRole("button", { name: "Create account" }).waitFor();
    });
  } else {
    row["renders on the server"] = null;
    row["hydrates"] = null;
  }
  await look("field", (opened) => checkField(opened, told));
  await look("banner", (opened) => checkBanner(opened, told));
  await look("prompt", (opened) => checkPrompt(opened, told));
  await see("told once", async () => {
    expect(told.length === 3, `seen ${told.length} of 3 errors`);
    for (const { what, isFocused, said } of told)
      expect(
        said.length + (isFocused ? 1 : 0) === 1,
        `the ${what} is ${isFocused ? "focused" : "not focused"}, and said: ${JSON.stringify(said)}`,
      );
  });
  await see("focused", async () => {
    expect(told.length === 3, `seen ${told.length} of 3 errors`);
    for (const { what, isFocused } of told)
      expect(isFocused || what === "banner", `the ${what} is not focused`);
    // It is told all the same, or it would not be told once.
    if (told.some(({ isFocused }) => !isFocused)) row["focused"] = "fields";
  });
  return { row, problems };
}

/** The error comes with the page that answers the form. */
async function checkWithoutScripts({ page, heard }: Visit): Promise<void> {
  await submit(page, "(555) 555-0026", heard);
  await page.getByText(TAKEN).first().waitFor();
  await expectMarked(page.getByLabel("Mobile number"), TAKEN);
}

/** How a person was told of an error. */
interface Told {
  readonly what: string;
  readonly isFocused: boolean;
  readonly said: readonly string[];
}

async function checkField({ page, heard }: Visit, told: Told[]): Promise<void> {
  const phone = page.getByLabel("Mobile number");
  await submit(page, "(555) 555-0026", heard);
  const message = page.getByText(TAKEN).first();
  await message.waitFor();
  told.push(await tell("field", page, phone, heard));
  await expectMarked(phone, TAKEN);
  const link = page.getByRole("link", { name: "Sign in" });
  expect((await link.getAttribute("href"))?.endsWith("/login"), "the link to sign in is missing");
  expect((await phone.inputValue()) === "(555) 555-0026", "what was typed is gone");
  expect((await page.getByLabel("Email").inputValue()) !== "", "the email address is gone");
  await phone.press("End");
  await phone.press("1");
  // What it was stays readable while it is mended; the field is no longer said to be wrong.
  expect((await phone.getAttribute("aria-invalid")) !== "true", "typing does not clear the mark");
  expect((await phone.inputValue()) === "(555) 555-00261", "typing does not reach the field");
}

async function checkBanner({ page, heard }: Visit, told: Told[]): Promise<void> {
  await submit(page, "(555) 555-0025", heard);
  // The kit's own is a group. An alert of a design system that insists on its role says itself aloud.
  const banner = page.locator("[role=group], [role=alert]").filter({ hasText: REFUSED });
  await banner.waitFor();
  told.push(await tell("banner", page, banner, heard));
  const phone = page.getByLabel("Mobile number");
  expect((await phone.getAttribute("aria-invalid")) !== "true", "a field is marked for a banner");
  expect((await phone.inputValue()) === "(555) 555-0025", "what was typed is gone");
}

async function checkPrompt({ page, heard }: Visit, told: Told[]): Promise<void> {
  await submit(page, FREE, heard);
  const field = page.getByRole("textbox", { name: /code/i });
  await field.waitFor();
  await page.clock.runFor(SETTLE_MS);
  await heard();
  await field.fill("000000");
  await page.getByRole("button", { name: "Check code" }).click();
  const message = page.getByText("That code isn't right").first();
  await message.waitFor();
  told.push(await tell("prompt", page, field, heard));
  await expectMarked(field, "That code isn't right");
  await page.clock.fastForward(WAIT_MS);
  await page.getByRole("button", { name: "Send a new code" }).click();
  await page.getByText("We sent a new code").first().waitFor();
  await field.fill(RIGHT_CODE);
  await page.getByRole("button", { name: "Check code" }).click();
  await page.getByRole("heading", { name: "Welcome" }).waitFor();
}

async function submit(page: Page, phone: string, heard: Visit["heard"]): Promise<void> {
  await page.getByLabel("Mobile number").fill(phone);
  await page.getByLabel("Email").fill("ada@example.com");
  await page.getByLabel("Password", { exact: true }).fill("correct horse battery");
  await heard();
  await page.getByRole("button", { name: "Create account" }).click();
}

/** Gives the page time to say everything that it has to say of an error. */
async function tell(
  what: string,
  page: Page,
  place: Locator,
  heard: Visit["heard"],
): Promise<Told> {
  await page.clock.runFor(SETTLE_MS);
  const isFocused = await place.evaluate((element) => element.contains(document.activeElement));
  return { what, isFocused, said: await heard() };
}
