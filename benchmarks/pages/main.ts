import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Round } from "./alerts.ts";
import { createAlerts } from "./alerts.ts";
import type { Contestant } from "./Contestant.ts";

/** Milliseconds from the call that draws: until script and layout were done, and until the frame was out. */
export interface Times {
  readonly laidOut: number;
  readonly painted: number;
}

/** What a page tells the server. */
export interface Report {
  readonly mount: Times;
  readonly update: Times;
  /** The banners that it shows in the end, ids apart; not what the live regions happen to say. */
  readonly markup: string;
}

const contestants = import.meta.glob<{ readonly contestant: Contestant }>("./contestants/*.tsx");

/** Long enough for what a contestant does after the frame: it does not count as a part of the update. */
const REST_MS = 100;

const alerts = [createAlerts(0), createAlerts(1)] as const;

// Nobody watches from outside: a debugger makes errors and frames dearer, and not for all alike.
await report().then(send, (thrown: unknown) => send({ thrown: String(thrown) }));

async function report(): Promise<Report> {
  const name = location.hash.slice(1);
  const load = contestants[`./contestants/${name}.tsx`];
  const page = document.getElementById("page");
  if (!load || !page) throw new Error(`There is no contestant "${name}".`);
  const { contestant } = await load();
  const root = createRoot(page);
  await nextFrame();

  async function draw(round: Round): Promise<Times> {
    const start = performance.now();
    flushSync(() => root.render(createElement(contestant, { alerts: alerts[round] })));
    document.body.getBoundingClientRect();
    const laidOut = performance.now() - start;
    await nextFrame();
    return { laidOut, painted: performance.now() - start };
  }

  const mount = await draw(0);
  expectAlerts(page, 0);
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const update = await draw(1);
  expectAlerts(page, 1);
  const groups = Array.from(page.querySelectorAll("[role=group]"), ({ outerHTML }) => outerHTML);
  return { mount, update, markup: groups.join("\n").replace(/_r_\w+_/g, "") };
}

/** A message that is sent while a frame is made arrives when it is out. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve(), { once: true });
    port1.start();
    requestAnimationFrame(() => port2.postMessage(null));
  });
}

/** Who is fast because something is left out has not won. */
function expectAlerts(page: HTMLElement, round: Round): void {
  const text = page.textContent;
  let from = 0;
  for (const { title, description, steps } of alerts[round]) {
    for (const part of [title, description, ...steps.map(({ label }) => label)]) {
      const place = text.indexOf(part, from);
      if (place < 0) throw new Error(`"${part}" is not shown in its place.`);
      from = place + part.length;
    }
  }
}

async function send(told: Report | { readonly thrown: string }): Promise<void> {
  await fetch("/told", { method: "POST", body: JSON.stringify(told) });
}
