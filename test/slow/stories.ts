import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchChromium } from "../support/launchChromium.ts";
import { judgeStory, surroundings } from "./judgeStory.ts";
import { readStories } from "./readStories.ts";
import { serveFolder } from "./serveFolder.ts";

// Builds Storybook once and looks at every story as different people meet it: light and dark, from
// left to right and from right to left, in colours of the system's, on a screen 320 px wide. Fails on
// anything that axe finds and on anything that scrolls sideways. Words after the command narrow it
// down: `pnpm stories:slow error-banner`.

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "fluz-kit-stories-"));
const write = (line: string) => process.stdout.write(`${line}\n`);

execFileSync("storybook", ["build", "--quiet", "--output-dir", folder], { stdio: "inherit" });
const site = await serveFolder(folder);
const browser = await launchChromium();
const findings: string[] = [];
try {
  const stories = readStories(folder).filter((id) => wanted.every((word) => id.includes(word)));
  // Without stories nothing would be looked at, and all would be well.
  if (stories.length === 0) findings.push("There are no stories to look at.");
  const page = await browser.newPage({
    viewport: { width: 320, height: 640 },
    reducedMotion: "reduce",
  });
  for (const id of stories) findings.push(...(await judgeStory(page, site.url, id)));
  write(`${stories.length} stories, each in ${surroundings.length} surroundings`);
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
for (const finding of findings) write(finding);
process.exitCode = findings.length === 0 ? 0 : 1;
