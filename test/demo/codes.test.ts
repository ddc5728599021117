import { codes } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Case } from "./support/Case.ts";
import { cases } from "./support/cases.ts";
import { press, readFocus, tabTo } from "./support/keyboard.ts";
import { openVisit } from "./support/openVisit.ts";
import type { Visit } from "./support/openVisit.ts";
import { screens } from "./support/screens.ts";
import { joinDemo } from "./support/joinDemo.ts";
import type { ServedDemo } from "./support/serveDemo.ts";
import { WAIT_MS } from "./support/steps.ts";
import { writeTable } from "./support/writeTable.ts";

let demo: ServedDemo;
const rows = new Map<string, readonly string[]>();

beforeAll(async () => {
  demo = await joinDemo();
});

afterAll(async () => {
  const inOrder = cases.flatMap(({ code }) => {
    const row = rows.get(code);
    return row ? [[code, ...row]] : [];
  });
  writeTable(["code", "shown", "action", "recovered"], inOrder);
  await demo.close();
});

test("every code has a case", () => {
  expect(cases.map(({ code }) => code)).toEqual(Object.keys(codes).sort());
});

test("only three codes are beyond what a person can do", () => {
  const hopeless = cases.filter(({ recovers }) => recovers === null);
  expect(hopeless.map(({ code }) => code)).toEqual(["AUTH-0001", "AUTH-0022", "AUTH-0030"]);
});

describe("a person gets over", () => {
  test.concurrent.for(cases)("$code while $during", async (one, { expect }) => {
    const visit = await openVisit(demo, { name: one.code, clock: one.waits });
    try {
      await meet(one, visit);
      const { title, description } = en.errors[one.code];
      const sentence = description.replace("{appName}", "Harbor");
      await findShown(visit.page, title);
      await findShown(visit.page, sentence);
      const label = await findNext(one, visit.page);
      await take(one, visit, label);
      await visit.page.getByRole("heading", { level: 1, name: one.ends }).waitFor();

      const { log } = visit.session;
      const failedAt = log.findIndex(({ outcome }) => outcome === one.code);
      const after = log.slice(failedAt + 1).filter(({ outcome }) => outcome === "success");
      expect(failedAt).toBeGreaterThanOrEqual(0);
      expect([null, ...after.map(({ operation }) => operation)]).toContain(one.recovers);
      expect(visit.complaints).toEqual([]);
      rows.set(one.code, [`${title}. ${sentence}`, label, one.recovers ?? "by support alone"]);
    } finally {
      await visit.close();
    }
  });
});

async function meet(one: Case, visit: Visit): Promise<void> {
  if (one.arrange) await one.arrange(visit);
  else visit.session.fail(one.code, { operation: one.during });
  await screens[one.during](visit.page);
  await one.provoke?.(visit);
}

/** The words are there for everybody, not only in a live region that speaks and is gone. */
async function findShown(page: Page, title: string): Promise<void> {
  const shown = page.getByText(title).and(page.locator("main *")).filter({ visible: true });
  await shown.first().waitFor();
}

/** What the person is to do next: the name of the field that they are in, or of the button that stands out. */
async function findNext({ action, code, aside }: Case, page: Page): Promise<string> {
  if (typeof action === "string") {
    const label = en.actions[action];
    const { isPrimary } = await tabTo(page, label);
    if (!isPrimary && !aside && action !== "reenter")
      throw new Error(`"${label}" does not stand out.`);
    return label;
  }
  const { name, description, isInvalid } = await readFocus(page);
  const isThere = name === action.field && isInvalid && description.includes(en.errors[code].title);
  if (!isThere) throw new Error(`The focus is in "${name}" (${description}).`);
  return `focus: ${name}`;
}

async function take(one: Case, visit: Visit, label: string): Promise<void> {
  const { page } = visit;
  if (one.waits) await page.clock.fastForward(WAIT_MS);
  if (typeof one.action === "string") await press(page, label);
  await one.take?.(page, visit);
}
