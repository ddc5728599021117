import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { brokenBy } from "../support/Scene.tsx";
import { allThere } from "../support/screenPlan.ts";
import type { Part, ScreenPlan } from "../support/screenPlan.ts";
import { screenPlan, screenSteps } from "../support/screenSteps.ts";
import type { Step } from "../support/screenSteps.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const seed = process.env["FLUZ_SEED"];
const numRuns = Number(process.env["FLUZ_RUNS"] ?? 60);

test(
  "whatever happens on a screen of hooks, surfaces and forms: one owner, told once, one end, the focus kept",
  async () => {
    await fc.assert(
      fc.asyncProperty(screenPlan, screenSteps, async (plan, steps) => {
        expect(await brokenBy(plan, steps)).toEqual([]);
      }),
      {
        numRuns,
        ...(seed !== undefined && { seed: Number(seed) }),
      },
    );
  },
  60_000 + numRuns * 1_000,
);

const here: Part = {
  form: 0,
  surface: "banner",
  where: "here",
  hasField: false,
  isListed: false,
  isQuery: false,
};
const plain: ScreenPlan = {
  parts: [here, here, here],
  forms: [
    { where: "here", hasHooks: false },
    { where: "here", hasHooks: false },
  ],
};

test("a summary that goes with the focus in it, as one of its two errors is dismissed, leaves the focus to the other", async () => {
  const listed: Part = { ...here, form: 1, isListed: true };
  const steps: readonly Step[] = [
    { type: "fail", part: 0, code: "AUTH-0030", isAct: false },
    { type: "fail", part: 2, code: "AUTH-0022", isAct: true },
    { type: "dismiss", part: 0 },
  ];
  expect(await brokenBy({ ...plain, parts: [listed, here, listed] }, steps)).toEqual([]);
});

test("the newest error of a summary takes the focus when it answers a press, however often the summary was drawn since", async () => {
  const listed: Part = { ...here, isListed: true };
  const asks: Part = { ...listed, hasField: true, isQuery: true };
  const steps: readonly Step[] = [
    { type: "fail", part: 0, code: "AUTH-0030", isAct: false },
    { type: "answer", part: 2, which: 0, code: "AUTH-0025" },
    { type: "fail", part: 2, code: "AUTH-0026", isAct: true },
  ];
  expect(await brokenBy({ ...plain, parts: [listed, here, asks] }, steps)).toEqual([]);
});

test("a summary whose errors come to say the same leaves one banner, of the newest, and tells of it once", async () => {
  const listed: Part = { ...here, form: 1, isListed: true };
  const gone = { ...allThere, goneSurfaces: true };
  const steps: readonly Step[] = [
    { type: "fail", part: 0, code: "AUTH-0025", isAct: false },
    { type: "fail", part: 2, code: "AUTH-0030", isAct: true },
    { type: "places", form: 1, places: gone },
    { type: "fail", part: 2, code: "AUTH-0025", isAct: false },
  ];
  expect(await brokenBy({ ...plain, parts: [listed, here, listed] }, steps)).toEqual([]);
});

test("a banner that comes to show an error of a form in which nothing has been drawn for it gives way as any other", async () => {
  const listed: Part = { ...here, isListed: true };
  const steps: readonly Step[] = [
    { type: "fail", part: 2, code: "AUTH-0020", isAct: false },
    { type: "places", form: 0, places: { ...allThere, isClosed: true } },
    { type: "fail", part: 1, code: "AUTH-0020", isAct: false },
    { type: "places", form: 0, places: allThere },
  ];
  expect(
    await brokenBy({ ...plain, parts: [here, { ...listed, where: "popup" }, listed] }, steps),
  ).toEqual([]);
});

test("an error is told of where it comes to be drawn, not where another surface has just lost its turn", async () => {
  const listed: Part = { ...here, form: 1, isListed: true };
  const steps: readonly Step[] = [
    { type: "fail", part: 0, code: "AUTH-0022", isAct: false },
    { type: "fail", part: 2, code: "AUTH-0030", isAct: false },
    { type: "fail", part: 0, code: "AUTH-0030", isAct: true },
    { type: "places", form: 0, places: allThere },
  ];
  expect(
    await brokenBy(
      { ...plain, parts: [{ ...listed, surface: "screen", where: "frame" }, here, listed] },
      steps,
    ),
  ).toEqual([]);
});
