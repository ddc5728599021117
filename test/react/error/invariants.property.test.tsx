import type { FluzErrorCode } from "@fluz-kit/core";
import { act, fireEvent, render } from "@testing-library/react";
import * as fc from "fast-check";
import { Profiler, StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { GeneratedScreen } from "../support/generatedScreen.tsx";
import type { Controls, Part, Places } from "../support/generatedScreen.tsx";
import { payloadOf } from "../support/handlers.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A code of each severity, one for a declared field, one with a wait, one for a screen. */
const codes = [
  "AUTH-0030",
  "AUTH-0025",
  "AUTH-0019",
  "AUTH-0026",
  "AUTH-0020",
  "AUTH-0022",
] as const;

type Step =
  | {
      readonly type: "fail";
      readonly part: number;
      readonly code: FluzErrorCode;
      readonly isAct: boolean;
    }
  | { readonly type: "begin" | "dismiss" | "edit"; readonly part: number }
  | {
      readonly type: "answer";
      readonly part: number;
      readonly which: number;
      readonly code: FluzErrorCode | null;
    }
  | { readonly type: "places"; readonly form: 0 | 1; readonly places: Places }
  | { readonly type: "focus"; readonly form: 0 | 1; readonly name: "Name" | "Send" }
  | { readonly type: "pass"; readonly ms: number };

const part = fc.record<Part>({
  form: fc.constantFrom(0, 1),
  surface: fc.constantFrom("banner", "banner", "screen", "own markup"),
  hasField: fc.boolean(),
  isListed: fc.boolean(),
});
const index = fc.nat({ max: 2 });
const form = fc.constantFrom<0 | 1>(0, 1);
const code = fc.constantFrom(...codes);
const places = fc.record<Places>({
  hiddenFields: fc.boolean(),
  hiddenSurfaces: fc.boolean(),
  goneSurfaces: fc.boolean(),
});
const fail = fc.record({
  type: fc.constant("fail" as const),
  part: index,
  code,
  isAct: fc.boolean(),
});
const answer = fc.record({
  type: fc.constant("answer" as const),
  part: index,
  which: fc.nat({ max: 3 }),
  code: fc.option(code),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fail,
  fail,
  fail,
  answer,
  answer,
  fc.record({ type: fc.constantFrom("begin", "dismiss", "edit"), part: index }),
  fc.record({ type: fc.constant("places" as const), form, places }),
  fc.record({ type: fc.constant("focus" as const), form, name: fc.constantFrom("Name", "Send") }),
  fc.record({ type: fc.constant("pass" as const), ms: fc.constantFrom(400, 40_000) }),
);

/** What must have come of the tries of one part: only the newest answer counts. */
interface Model {
  tries: { readonly order: number; readonly answer: (value: unknown) => void }[];
  began: number;
  newest: number;
  stands: FluzErrorCode | null;
}

/** By selector: asking by role takes most of the time of so many runs. */
function controlOf(form: 0 | 1, name: "Name" | "Send"): HTMLElement {
  const what = name === "Name" ? `[aria-label^="Name"]` : "[type=submit]";
  const control = document.querySelector<HTMLElement>(`[data-form="${form}"] ${what}`);
  if (control === null) throw new Error(`No ${name} in form ${form}`);
  return control;
}

/** A screen that is driven by steps, and asked after each of them. */
class Scene {
  readonly controls: Controls = { results: new Map(), setPlaces: new Map(), events: [] };
  readonly parts: readonly [Part, Part, Part];
  readonly models: Model[] = [0, 1, 2].map(() => ({
    tries: [],
    began: 0,
    newest: 0,
    stands: null,
  }));
  readonly unmount: () => void;
  /** The invariants that have been broken. */
  readonly broken: string[] = [];
  renders = 0;
  /** What has the focus when the failure comes. */
  focused: Element | null = null;

  constructor(parts: readonly [Part, Part, Part]) {
    this.parts = parts;
    const onRender = () => {
      this.renders += 1;
    };
    const { unmount } = render(
      <StrictMode>
        <Profiler id="screen" onRender={onRender}>
          <GeneratedScreen parts={parts} controls={this.controls} />
        </Profiler>
      </StrictMode>,
    );
    this.unmount = unmount;
  }

  async take(step: Step): Promise<void> {
    act(() => {
      vi.advanceTimersByTime(5_000);
    });
    this.renders = 0;
    this.focused = document.activeElement;
    const brought = this.#do(step);
    await act(async () => {});
    const after = document.activeElement;
    act(() => {
      vi.advanceTimersByTime(300);
    });
    this.#must("rendering ends", this.renders < 20);
    const hadFocus = this.focused !== document.body;
    this.#must("the focus is not lost", !hadFocus || after !== document.body);
    for (const [name, model] of this.models.entries()) {
      const stands = this.controls.results.get(name)?.error?.code ?? null;
      this.#must("the newest answer stands", stands === model.stands);
    }
    if (brought !== null) this.#checkTold(brought, after);
  }

  /** @returns the part that has a new error to tell of */
  #do(step: Step): number | null {
    const { results, setPlaces } = this.controls;
    if (step.type === "pass") act(() => void vi.advanceTimersByTime(step.ms));
    if (step.type === "places") act(() => setPlaces.get(step.form)?.(step.places));
    if (step.type === "focus") {
      controlOf(step.form, step.name).focus();
    }
    if (!("part" in step)) return null;
    const model = this.models[step.part];
    const fluz = results.get(step.part);
    if (!model || !fluz) return null;
    if (step.type === "begin") {
      model.began += 1;
      model.tries.push({ order: model.began, answer: fluz.begin() });
    }
    if (step.type === "dismiss") {
      model.stands = null;
      act(() => fluz.dismiss());
    }
    if (step.type === "edit") {
      const input = document.querySelector(`[aria-label="Phone ${step.part}"]`);
      if (input) fireEvent.input(input, { target: { value: "5" } });
    }
    if (step.type === "fail") {
      if (step.isAct) {
        const button = controlOf(this.parts[step.part]?.form ?? 0, "Send");
        button.focus();
        fireEvent.click(button);
        this.focused = button;
      }
      model.began += 1;
      model.newest = model.began;
      model.stands = step.code;
      act(() => fluz.report(payloadOf(step.code)));
      return step.part;
    }
    if (step.type === "answer") {
      const [own] = model.tries.splice(step.which % Math.max(model.tries.length, 1), 1);
      if (!own) return null;
      act(() => own.answer(step.code ? payloadOf(step.code) : { success: true }));
      if (own.order < model.newest) return null;
      model.newest = own.order;
      model.stands = step.code;
      return step.code && step.part;
    }
    return null;
  }

  #checkTold(name: number, after: Element | null): void {
    const title = this.controls.results.get(name)?.title ?? "nothing is shown";
    const said = [...document.querySelectorAll("[aria-live]")].filter((region) =>
      region.textContent.includes(title.slice(0, 20)),
    );
    const target = after?.closest("[data-part], [data-summary]");
    const isAbout =
      target?.getAttribute("data-part") === `${name}` || target?.hasAttribute("data-summary");
    const hasMoved = after !== this.focused && isAbout === true;
    this.#must("told once", said.length + Number(hasMoved) === 1);
    this.#must("told where it is perceivable", !hasMoved || after?.closest("[hidden]") === null);
  }

  /** One owner of each error, and one surface of each form. */
  checkSurfaces(): void {
    for (const name of [0, 1]) {
      const drawn = document.querySelectorAll(
        `[data-form="${name}"] :is(.fluz-ErrorBanner, .fluz-ErrorScreen, .fluz-ErrorSummary)`,
      );
      this.#must("one surface in a form", drawn.length <= 1);
    }
    for (const part_ of [0, 1, 2]) {
      const own = document.querySelectorAll(
        `div[data-part="${part_}"], [data-part="${part_}"][aria-invalid]`,
      );
      this.#must("one owner of an error", own.length <= 1);
    }
  }

  /** Every error that was shown has one end by the time the screen has gone. */
  checkEnds(): void {
    const count = (type: string) => this.controls.events.filter((one) => one.type === type).length;
    this.#must("one end each", count("resolved") + count("abandoned") === count("shown"));
  }

  #must(invariant: string, isKept: boolean): void {
    if (!isKept) this.broken.push(invariant);
  }
}

/** Lets the steps happen on a screen, and says which invariants they have broken. */
async function brokenBy(
  parts: ConstructorParameters<typeof Scene>[0],
  steps: readonly Step[],
): Promise<readonly string[]> {
  const scene = new Scene(parts);
  try {
    for (const one of steps) {
      // One after another: that is what a screen is.
      // oxlint-disable-next-line no-await-in-loop
      await scene.take(one);
      scene.checkSurfaces();
    }
  } finally {
    scene.unmount();
    await act(async () => {});
    vi.clearAllTimers();
  }
  scene.checkEnds();
  return scene.broken;
}

test("whatever happens on a screen of hooks, surfaces and forms: one owner, told once, one end, the focus kept", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(part, part, part),
      fc.array(step, { minLength: 1, maxLength: 10 }),
      async (parts, steps) => {
        expect(await brokenBy(parts, steps)).toEqual([]);
      },
    ),
    {
      numRuns: Number(process.env["FLUZ_RUNS"] ?? 60),
      seed: Number(process.env["FLUZ_SEED"] ?? 1),
    },
  );
}, 60_000);

test("a summary that goes with the focus in it, as one of its two errors is dismissed, leaves the focus to the other", async () => {
  const listed: Part = { form: 1, surface: "banner", hasField: false, isListed: true };
  const parts: ConstructorParameters<typeof Scene>[0] = [
    listed,
    { ...listed, form: 0, isListed: false },
    listed,
  ];
  const steps: readonly Step[] = [
    { type: "fail", part: 0, code: "AUTH-0030", isAct: false },
    { type: "fail", part: 2, code: "AUTH-0022", isAct: true },
    { type: "dismiss", part: 0 },
  ];
  expect(await brokenBy(parts, steps)).toEqual([]);
});
