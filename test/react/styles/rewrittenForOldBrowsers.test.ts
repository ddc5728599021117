import { fileURLToPath } from "node:url";
import { bundle, transform } from "lightningcss";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { launchChromium } from "../../support/launchChromium.ts";

// A browser may be slow to start on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const filename = fileURLToPath(
  new URL("../../../packages/react/src/styles/index.css", import.meta.url),
);

/** What Vite builds for where nothing else is said: these browsers have no light-dark(). */
const targets = { chrome: 111 << 16, firefox: 114 << 16, safari: (16 << 16) | (4 << 8) };

const native = bundle({ filename }).code.toString();

function rewrite(css: string): string {
  return transform({
    filename: "a.css",
    code: Buffer.from(css),
    minify: true,
    targets,
  }).code.toString();
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The colours of a title, a field and a button. */
async function looks(sheet: string, host: string, root: string): Promise<unknown> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><html ${root}><style>${sheet}</style><style>${host}</style>
      <div class="fluz-ErrorBanner" data-severity="error"><h2 class="fluz-ErrorBanner-title">Title</h2>
      <button class="fluz-Action" data-variant="primary">Try again</button></div>
      <input class="fluz-TwoFactorPrompt-input">`);
    return await page.evaluate(() =>
      Array.from(document.querySelectorAll("div, h2, button, input"), (element) => {
        const { color, backgroundColor, borderColor } = getComputedStyle(element);
        return { color, backgroundColor, borderColor };
      }),
    );
  } finally {
    await page.close();
  }
}

test("a sheet is rewritten as this test means", () => {
  expect(native).toContain("light-dark(#17191e");
  expect(rewrite(native)).toContain("var(--lightningcss-light,#17191e)");
});

test.each([
  ["on a page that declares no scheme", "", ""],
  ["on a dark page", ":root { color-scheme: dark; background: #000 }", ""],
  ["on a light page", ":root { color-scheme: light }", ""],
  ["in the dark theme", "", 'data-fluz-theme="dark"'],
  ["in the light theme of a dark page", ":root { color-scheme: dark }", 'data-fluz-theme="light"'],
])("rewritten for older browsers it looks the same: %s", async (_, host, root) => {
  const hostRewritten = host === "" ? "" : rewrite(host);
  const seen = await looks(rewrite(native), hostRewritten, root);
  expect(seen).toEqual(await looks(native, host, root));
});
