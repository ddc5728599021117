import { DEMO_PERSON, magicValues, RIGHT_CODE } from "@fluz-kit/sandbox";
import type { Locator, Page } from "playwright";
import { NUMBER, PASSCODE, PASSWORD } from "../demo/support/screens.ts";
import { pick } from "./createRandom.ts";

const WILD_STEPS = 14;

/** More than any way through the application takes. */
const CALM_STEPS = 45;

/** Longer than any wait that is asked for. */
const PATIENCE_MS = 310_000;

/** Where everybody wants to be. */
const GOAL = "Your account";

/** Answers that come at once; what can only be got over by a switch in the sandbox is typed all the same. */
const endings = magicValues
  .filter(({ outcome }) => !/^(?:slow|timeout)/.test(outcome))
  .map(({ ending }) => ending);

/** What belongs into a field, by its label. */
const right: Readonly<Record<string, string>> = {
  "First name": "Ada",
  "Last name": "Lovelace",
  "Mobile number": NUMBER,
  Email: DEMO_PERSON.emailAddress,
  "Date of birth": "1990-12-10",
  Password: PASSWORD,
  "Current password": PASSWORD,
  "New password": PASSWORD,
  Code: RIGHT_CODE,
  Passcode: PASSCODE,
  "Current passcode": PASSCODE,
  "New passcode": PASSCODE,
};

const controls = (page: Page) =>
  page
    .locator("main :is(button, a)")
    .filter({ visible: true, hasNotText: /@|555-0199|Google|Apple/ });

/** Types and presses at random, often twice. Tells what was pressed. */
export async function beWild(page: Page, random: () => number): Promise<readonly string[]> {
  const pressed: string[] = [];
  for (let step = 0; step < WILD_STEPS; step += 1) {
    for (const [field, label] of await fieldsOf(page)) {
      const isWrong = random() < 0.3;
      await fill(field, isWrong ? spoil(label, pick(random, endings)) : (right[label] ?? ""));
    }
    const all = await controls(page).all();
    if (all.length === 0) continue;
    const submit = page.locator("main form").filter({ visible: true }).getByRole("button").last();
    const control = random() < 0.6 && (await submit.count()) > 0 ? submit : pick(random, all);
    pressed.push(await nameOf(control));
    const clickCount = random() < 0.4 ? 2 : 1;
    // It may go while it is being pressed: then so much the better.
    await control.click({ clickCount, timeout: 120, noWaitAfter: true }).catch(() => {});
    if (random() < 0.5) await settle(page);
  }
  return pressed;
}

/** Goes on by what stands on the screen until the account is there. Tells where there was no way on, or `null`. */
export async function beCalm(page: Page): Promise<string | null> {
  for (let step = 0; step < CALM_STEPS; step += 1) {
    // Another page may be on its way.
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await settle(page);
    await page.clock.fastForward(PATIENCE_MS);
    if (await isThere(page)) return null;
    const fields = await fieldsOf(page);
    for (const [field, label] of fields) await fill(field, right[label] ?? "");
    const next = await chooseNext(page, fields.length > 0);
    if (next === null) return describeScreen(page);
    await next.click({ timeout: 600 }).catch(() => {});
  }
  return describeScreen(page);
}

/** The person's choice: the form's own button, or else the step that stands out, or else any. */
async function chooseNext(page: Page, hasFields: boolean): Promise<Locator | null> {
  const form = page.locator("main form").filter({ visible: true }).first();
  const candidates = [
    ...(hasFields ? [form.locator("button:not([type=button])")] : []),
    page.locator('main [data-variant="primary"]'),
    form.locator("button:not([type=button])"),
    page.getByRole("main").getByRole("link", { name: /start|sign in|account/i }),
    controls(page),
  ];
  for (const candidate of candidates) {
    const visible = candidate.filter({ visible: true }).first();
    if ((await visible.count()) > 0) return visible;
  }
  return null;
}

async function isThere(page: Page): Promise<boolean> {
  const heading = page.getByRole("heading", { level: 1, name: GOAL });
  return (await heading.filter({ visible: true }).count()) > 0;
}

/** Until no answer is outstanding. */
async function settle(page: Page): Promise<void> {
  const busy = page.locator('main form[aria-busy], main .hb-Button[aria-disabled="true"]');
  await busy
    .first()
    .waitFor({ state: "hidden", timeout: 2_000 })
    .catch(() => {});
}

async function fieldsOf(page: Page): Promise<readonly (readonly [Locator, string])[]> {
  const found = await page.locator("main input").filter({ visible: true }).all();
  return Promise.all(
    found.map(async (field) => {
      const label = await field
        .evaluate((element) =>
          element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? "") : "",
        )
        .catch(() => "");
      return [field, label.trim()] as const;
    }),
  );
}

async function fill(field: Locator, text: string): Promise<void> {
  await field.fill(text, { timeout: 120 }).catch(() => {});
}

function spoil(label: string, ending: string): string {
  if (label === "Code") return `00${ending}`;
  if (label === "Email") return `ada+${ending}@example.com`;
  if (label === "Mobile number") return `(555) 555-${ending}`;
  if (/passcode/i.test(label)) return ending;
  return /password/i.test(label) ? `Password-${ending}` : (right[label] ?? "");
}

async function nameOf(control: Locator): Promise<string> {
  return (await control.textContent({ timeout: 120 }).catch(() => null)) ?? "something";
}

async function describeScreen(page: Page): Promise<string> {
  const text = await page.locator("main").innerText();
  return `${new URL(page.url()).pathname}: ${text.replaceAll(/\s+/g, " ").slice(0, 400)}`;
}
