import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { Round } from "./alerts.ts";
import { createAlerts } from "./alerts.ts";
import type { Contestant } from "./Contestant.ts";
import { nextFrame } from "../shared/nextFrame.ts";
import { tell } from "../shared/tell.ts";
import { timeDrawing } from "../shared/timeDrawing.ts";
import type { Times } from "../shared/Times.ts";

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

await tell(report);

async function report(): Promise<Report> {
  const name = location.hash.slice(1);
  const load = contestants[`./contestants/${name}.tsx`];
  const page = document.getElementById("page");
  if (!load || !page) throw new Error(`There is no contestant "${name}".`);
  const { contestant } = await load();
  const root = createRoot(page);
  await nextFrame();

  const draw = (round: Round) =>
    timeDrawing(() => root.render(createElement(contestant, { alerts: alerts[round] })));

  const mount = await draw(0);
  expectAlerts(page, 0);
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const update = await draw(1);
  expectAlerts(page, 1);
  const groups = Array.from(page.querySelectorAll("[role=group]"), ({ outerHTML }) => outerHTML);
  return { mount, update, markup: groups.join("\n").replace(/_r_\w+_/g, "") };
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
