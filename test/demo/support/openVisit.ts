import type { SandboxSession } from "@fluz-kit/sandbox";
import { SESSION_HEADER } from "@fluz-kit/sandbox";
import type { Page } from "playwright";
import type { ServedDemo } from "./serveDemo.ts";

/** How long anything may take to appear, in milliseconds. */
const PATIENCE_MS = 10_000;

/** One person in a browser window of their own, with a world of their own in the sandbox. */
export interface Visit {
  readonly page: Page;
  readonly session: SandboxSession;
  /** What the page said on the console that it should not have, and what it threw. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface VisitOptions {
  /** The name of their world. */
  readonly name: string;
  /** Whether time in the page stands in the test's hand. @default false */
  readonly clock?: boolean | undefined;
}

export async function openVisit(
  { url, browser, sandbox }: ServedDemo,
  { name, clock = false }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 900, height: 1100 },
    reducedMotion: "reduce",
    extraHTTPHeaders: { [SESSION_HEADER]: name },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  if (clock) await page.clock.install();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const text = message.text();
    // The browser itself tells of every HTTP status and lost connection.
    const isOwn = text.startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !isOwn) complaints.push(text);
  });
  const session = sandbox.session(name);
  return { page, session, complaints, close: () => context.close() };
}
