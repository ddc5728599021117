import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { nextFrame } from "../shared/nextFrame.ts";
import { tell } from "../shared/tell.ts";
import { timeDrawing } from "../shared/timeDrawing.ts";
import type { Times } from "../shared/Times.ts";
import type { Contestant } from "./Contestant.ts";
import { countMutations } from "./countMutations.ts";
import { typeCode } from "./typeCode.ts";

/** What a page tells the server. */
export interface Report {
  readonly mount: Times;
  /** Six keys in each field, from the first focus. */
  readonly typing: Times;
  /** Changes of the page while six keys are typed into one field. */
  readonly mutations: number;
  /** What it draws for one field, ids apart. */
  readonly markup: string;
}

const contestants = import.meta.glob<{ readonly contestant: Contestant }>("./contestants/*.tsx");

const FIELDS = 50;
const CODE = "493817";

/** Long enough for what a contestant does after the frame: it does not count as a part of the typing. */
const REST_MS = 100;

await tell(report);

async function report(): Promise<Report> {
  const name = location.hash.slice(1);
  const load = contestants[`./contestants/${name}.tsx`];
  const page = document.getElementById("page");
  if (!load || !page) throw new Error(`There is no contestant "${name}".`);
  const { Field, Surroundings = "div" } = (await load()).contestant;
  const root = createRoot(page);
  await nextFrame();

  const places = Array.from({ length: FIELDS + 1 }, (_, key) =>
    createElement("section", { key }, createElement(Field)),
  );
  const mount = await timeDrawing(() => root.render(createElement(Surroundings, null, places)));
  const [extra, ...fields] = page.querySelectorAll("section");
  if (!extra || fields.length !== FIELDS) throw new Error("Not all the fields are there.");
  const markup = extra.innerHTML.replace(/_r_\w+_/g, "");
  await rest();

  const start = performance.now();
  for (const field of fields) {
    enter(field);
    await typeCode(CODE);
  }
  document.body.getBoundingClientRect();
  const laidOut = performance.now() - start;
  await nextFrame();
  const typing = { laidOut, painted: performance.now() - start };
  for (const field of fields) expectCode(field);
  await rest();

  enter(extra);
  const mutations = await countMutations(async () => {
    await typeCode(CODE);
    await rest();
  });
  expectCode(extra);
  return { mount, typing, mutations, markup };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

/** What a person types into; some kits add an input that nobody sees. */
function inputsOf(field: Element): readonly HTMLInputElement[] {
  return [...field.querySelectorAll<HTMLInputElement>("input:not([type=hidden], [aria-hidden])")];
}

function enter(field: Element): void {
  inputsOf(field)[0]?.focus();
}

/** Who is fast because something is left out has not won. */
function expectCode(field: Element): void {
  const typed = inputsOf(field)
    .map(({ value }) => value)
    .join("");
  if (typed !== CODE) throw new Error(`"${typed}" is in a field, and not what was typed.`);
}
