import type { Page, Request, Route } from "playwright";

interface RequestWatch {
  /** From now on nothing is late and nothing is lost. */
  calmDown(): void;
  count(): number;
  /** Requests of one operation that were under way at the same time, or were sent again after they had succeeded. */
  problems(): readonly string[];
  /** Every token that an answer had in it. */
  tokens(): readonly string[];
}

const MAX_LATENCY_MS = 120;

/** How many requests never arrive, and how many are done but never answered. */
const LOST = 0.08;
const UNANSWERED = 0.05;

/** Lets the connection of a page be slow and break, and watches what is sent over it. */
export async function watchRequests(page: Page, random: () => number): Promise<RequestWatch> {
  let isCalm = false;
  let count = 0;
  const underWay = new Map<Request, string>();
  const finished = new Set<string>();
  const problems: string[] = [];
  const tokens: string[] = [];

  /** Tells whether what was asked for was done, and the page was answered so. */
  async function answer(route: Route): Promise<boolean> {
    const luck = isCalm ? 1 : random();
    if (luck < LOST) {
      await route.abort("connectionreset");
      return false;
    }
    const response = await route.fetch();
    if (luck < LOST + UNANSWERED) {
      await route.abort("connectionreset");
      return false;
    }
    const text = await response.text();
    for (const [, token] of text.matchAll(/"(?:access|refresh)Token":"([^"]+)"/g)) {
      if (token !== undefined) tokens.push(token);
    }
    await route.fulfill({ response, body: text });
    return text.includes('"success":true');
  }

  // What the page has given up is not under way any more.
  page.on("requestfailed", (request) => underWay.delete(request));
  await page.route("**/fluz/graphql", async (route) => {
    count += 1;
    const request = route.request();
    const [, operation = "?"] = /mutation (\w+)/.exec(request.postData() ?? "") ?? [];
    const key = request.headers()["idempotency-key"];
    if ([...underWay.values()].includes(operation))
      problems.push(`${operation} was under way twice`);
    if (key !== undefined && finished.has(key)) problems.push(`${operation} was done twice`);
    underWay.set(request, operation);
    let isDone = false;
    try {
      if (!isCalm) await wait(random() * MAX_LATENCY_MS);
      isDone = await answer(route);
    } catch {
      // The page gave the request up meanwhile: there is nobody to answer.
    } finally {
      underWay.delete(request);
    }
    // An answer that the page has not taken, because it had given up, tells it nothing: it may ask again.
    // The window may be closed by then, as at the end of a run.
    const taken = isDone && (await hasTaken(request).catch(() => false));
    if (taken && key !== undefined) finished.add(key);
  });

  return {
    calmDown() {
      isCalm = true;
    },
    count: () => count,
    problems: () => problems,
    tokens: () => tokens,
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

async function hasTaken(request: Request): Promise<boolean> {
  const response = await request.response();
  return response !== null && (await response.finished()) === null;
}
