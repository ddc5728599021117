import { magicValues } from "@fluz-kit/sandbox";
import type { CDPSession, Page } from "playwright";
import { openVisit } from "../demo/support/openVisit.ts";
import { serveDemo } from "../demo/support/serveDemo.ts";
import { createRandom, pick } from "./createRandom.ts";

// Lets one sign-in screen, mounted once, fail ten thousand times in every way there is, and looks whether
// memory, listeners, timers and elements end where they began. `pnpm demo:soak 2000 7`: that many
// failures, from that seed.

const [failures = 10_000, seed = 1] = process.argv.slice(2).map(Number);

/** Everything is loaded, compiled and cached by then. */
const WARM_UP = 2_000;

/** What the heap may differ by, in bytes: a collection leaves some of the last answers. */
const HEAP_SLACK_BYTES = 400_000;

/** Answers that come at once. */
const endings = magicValues
  .filter(({ outcome }) => !/^(?:slow|timeout)/.test(outcome))
  .map(({ ending }) => ending);

interface Measure {
  readonly heapBytes: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly timers: number;
}

const write = (line: string) => process.stdout.write(`${line}\n`);

const demo = await serveDemo();
const problems: string[] = [];
try {
  const { page, complaints } = await openVisit(demo, { name: "soak" });
  await page.addInitScript(countTimers);
  await page.goto("/login");
  const devtools = await page.context().newCDPSession(page);
  const random = createRandom(seed);
  await failAll(page, random, WARM_UP);
  const before = await measure(page, devtools);
  write(describe("before", before));
  for (let done = 0; done < failures; done += 1_000) {
    await failAll(page, random, Math.min(1_000, failures - done));
    write(describe(`${Math.min(done + 1_000, failures)}`, await measure(page, devtools)));
  }
  const after = await measure(page, devtools);
  for (const name of ["listeners", "nodes", "timers"] as const) {
    if (after[name] !== before[name])
      problems.push(`${name}: ${before[name]}, then ${after[name]}`);
  }
  const grown = after.heapBytes - before.heapBytes;
  if (grown > HEAP_SLACK_BYTES) problems.push(`the heap has grown by ${grown} bytes`);
  problems.push(...complaints);
} finally {
  await demo.close();
}
for (const problem of problems) write(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function describe(when: string, { heapBytes, listeners, nodes, timers }: Measure): string {
  const heap = (heapBytes / 1_000_000).toFixed(2);
  return `${when.padStart(6)}: heap ${heap} MB, ${listeners} listeners, ${nodes} nodes, ${timers} timers`;
}

/** Fails as often as asked, each time in some way, and at last in one that is always the same. */
async function failAll(page: Page, random: () => number, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, () => `(555) 555-${pick(random, endings)}`);
  await page.evaluate(submitEach, [...numbers, "(555) 555-0004", "(555) 555-0002"]);
}

/** Runs in the page. The form is there even while a screen stands in its place: it is hidden. */
async function submitEach(numbers: readonly string[]): Promise<void> {
  const form = document.querySelector<HTMLFormElement>("main form:has(input)");
  const field = form?.querySelector<HTMLInputElement>("input[type=tel]");
  const button = form?.querySelector(".hb-Button");
  if (!form || !field || !button) throw new Error("There is no sign-in form.");
  const isBusy = () => button.getAttribute("aria-disabled") === "true";
  const settled = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (isBusy()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(button, { attributes: true });
    });
  for (const number of numbers) {
    field.value = number;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const answered = settled();
    form.requestSubmit();
    await answered;
    if (location.pathname !== "/login") throw new Error(`${number} led to ${location.pathname}.`);
  }
}

/** Runs in the page, before anything else. */
function countTimers(): void {
  const live = new Set<unknown>();
  Object.assign(window, { liveTimers: live });
  const start = window.setTimeout.bind(window);
  const stop = window.clearTimeout.bind(window);
  const startEach = window.setInterval.bind(window);
  const stopEach = window.clearInterval.bind(window);
  Object.assign(window, {
    setTimeout(callback: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) {
      const id: unknown = start(() => {
        live.delete(id);
        callback(...given);
      }, ms);
      live.add(id);
      return id;
    },
    clearTimeout(id: number | undefined) {
      live.delete(id);
      stop(id);
    },
    setInterval(callback: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) {
      const id: unknown = startEach(() => callback(...given), ms);
      live.add(id);
      return id;
    },
    clearInterval(id: number | undefined) {
      live.delete(id);
      stopEach(id);
    },
  });
}

async function measure(page: Page, devtools: CDPSession): Promise<Measure> {
  // What is done when there is time is done by then, React's own work too.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(null))));
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const { jsEventListeners, nodes } = await devtools.send("Memory.getDOMCounters");
  const timers: unknown = await page.evaluate("window.liveTimers.size");
  return { heapBytes: usedSize, listeners: jsEventListeners, nodes, timers: Number(timers) };
}
