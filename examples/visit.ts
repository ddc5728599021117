import type { Browser, Page } from "playwright";
import { listen } from "./listen.ts";

/** How long anything may take to appear. */
const PATIENCE_MS = 10_000;

/** One person in a window of their own. */
export interface Visit {
  readonly page: Page;
  /** What the page's live regions have said since the last call. */
  readonly heard: () => Promise<readonly string[]>;
  /** Errors and warnings on the console, and whatever was thrown and caught by nobody. */
  readonly complaints: string[];
}

/**
 * Opens the first page, and closes the window when `act` is done.
 *
 * @param hasScripts whether the window runs JavaScript
 */
export async function visit(
  browser: Browser,
  url: string,
  act: (visit: Visit) => Promise<void>,
  hasScripts = true,
): Promise<void> {
  const context = await browser.newContext({
    baseURL: url,
    reducedMotion: "reduce",
    javaScriptEnabled: hasScripts,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    const page = await context.newPage();
    if (hasScripts) await page.clock.install();
    const heard = await listen(page);
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()))
        complaints.push(`${message.type()}: ${message.text()}`);
    });
    // What has loaded is not yet alive: until then a press would post the form.
    await page.goto("/", { waitUntil: "networkidle" });
    await act({ page, heard, complaints });
  } finally {
    await context.close();
  }
}
