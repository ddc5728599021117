import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How people meet a story. The first is how it is opened. */
export const surroundings = [
  { theme: "light", direction: "ltr", forced: false },
  { theme: "light", direction: "rtl", forced: false },
  { theme: "dark", direction: "ltr", forced: false },
  { theme: "dark", direction: "rtl", forced: false },
  { theme: "light", direction: "ltr", forced: true },
  { theme: "dark", direction: "rtl", forced: true },
] as const;

/**
 * What is wrong with a story, one line for each thing, with the surroundings that show it; nothing
 * if all is well. A story that does not come up is a finding.
 */
export async function judgeStory(page: Page, site: string, id: string): Promise<readonly string[]> {
  const findings: string[] = [];
  try {
    // Storybook has a look of its own at every story; one is enough.
    await page.goto(`${site}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
    await hasSettled(page);
    await page.evaluate(axe);
    for (const { theme, direction, forced } of surroundings) {
      await page.emulateMedia({
        colorScheme: theme,
        forcedColors: forced ? "active" : "none",
      });
      await surround(page, theme, direction);
      const where = [id, theme, direction, forced ? "forced colours" : ""].join(" ").trim();
      for (const problem of await problemsOf(page, forced)) findings.push(`${where}: ${problem}`);
    }
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message.split("\n", 1)[0] : "";
    findings.push(`${id}: it could not be looked at. ${why}`);
  }
  return findings;
}

/** Until the story stands, and what its `play` does is done. An error page never gets there. */
async function hasSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    "document.body.matches('.sb-show-main') && __STORYBOOK_PREVIEW__.currentRender.phase === 'finished'",
    undefined,
    { timeout: 20_000 },
  );
}

/** As the toolbar does it, without a reload: what `play` has reached stays. */
async function surround(page: Page, theme: string, direction: string): Promise<void> {
  const globals = JSON.stringify({ theme, direction });
  await page.evaluate(
    `__STORYBOOK_ADDONS_CHANNEL__.emit("updateGlobals", { globals: ${globals} })`,
  );
  await page.waitForFunction(
    `document.documentElement.dir === "${direction}" && document.documentElement.dataset.fluzTheme === "${theme}"`,
    undefined,
    { timeout: 20_000 },
  );
}

/** What a story has on a page of its own is a part of a page elsewhere. */
const ofPages = ["landmark-one-main", "page-has-heading-one", "region"];

async function problemsOf(page: Page, forced: boolean): Promise<readonly string[]> {
  // Forced colours are the system's. Axe reads the fill of the text, where Chromium still tells ours.
  const off = forced ? [...ofPages, "color-contrast"] : ofPages;
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const options = JSON.stringify({ resultTypes: ["violations"], rules });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  const problems = violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target }) => target.join(" ")).slice(0, 3);
    const [first] = nodes.flatMap(({ any, all, none }) => [...any, ...all, ...none]);
    return `${id} at ${places.join(", ")}. ${first?.message ?? ""}`;
  });
  const wide = await page.evaluate<number>(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  return wide > 0 ? [...problems, `${wide} px too wide for 320 px`] : problems;
}
