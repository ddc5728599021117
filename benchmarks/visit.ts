import type { CDPSession } from "playwright";

/** What a contestant's page has told. */
export type Visit<Name extends string, Report> = Report & { readonly name: Name };

/** What the page that is open tells; the next call waits for the next page. */
export type Listen<Report> = () => Promise<Report>;

/**
 * Opens a contestant's page in a window that knows nothing yet, and waits for what it tells. The
 * page runs by itself: Playwright, were it attached, would have V8 keep a second stack of every error.
 */
export async function visit<Name extends string, Report>(
  browser: CDPSession,
  address: string,
  name: Name,
  listen: Listen<Report>,
): Promise<Visit<Name, Report>> {
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  try {
    const told = listen();
    const size = { width: 1_000, height: 800 };
    await browser.send("Target.createTarget", {
      url: `${address}#${name}`,
      browserContextId,
      ...size,
    });
    return { name, ...(await told) };
  } catch (error) {
    throw new Error(`The page of ${name} has failed.`, { cause: error });
  } finally {
    await browser.send("Target.disposeBrowserContext", { browserContextId });
  }
}
