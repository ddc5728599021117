import type { FluzErrorCode } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { Profiler, StrictMode } from "react";
import { vi } from "vitest";
import { closestOf, everywhere, focusedElement } from "./Elsewhere.tsx";
import { GeneratedScreen } from "./generatedScreen.tsx";
import { payloadOf } from "./handlers.ts";
import { asking, failedWith, workedWith } from "./queryStates.ts";
import { allThere } from "./screenPlan.ts";
import type { Controls, FormName, Places, ScreenPlan } from "./screenPlan.ts";
import { brokenOnScreen, isHidden, isLost } from "./screenLaws.ts";
import type { ControlName, Step } from "./screenSteps.ts";

/** What must have come of the tries of one part: only the newest answer counts. */
interface Model {
  tries: { readonly order: number; readonly answer: (value: unknown) => void }[];
  began: number;
  newest: number;
  stands: FluzErrorCode | null;
}

const fresh = (): Model => ({ tries: [], began: 0, newest: 0, stands: null });

/** What has the focus, and whose it is. Asked before it goes, as it takes nothing along. */
interface Holder {
  readonly element: Element | null;
  /** Whether it is a surface of the kit's, or something in it. */
  readonly isOurs: boolean;
}

function holder(): Holder {
  const element = focusedElement();
  const surface = closestOf(element, "[role=group][data-part], [data-field], [data-summary]");
  return { element, isOurs: surface !== null };
}

/** By selector: asking by role takes most of the time of so many runs. `null` while nobody can reach it. */
function controlOf(form: FormName, name: ControlName): HTMLElement | null {
  const what = name === "Send" ? "[type=submit]" : `[aria-label^="${name}"]`;
  const [control] = everywhere(`[data-form="${form}"] ${what}`);
  return control && !isHidden(control) ? control : null;
}

/** A screen that is driven by steps, and asked after each of them. */
class Scene {
  readonly controls: Controls = {
    results: new Map(),
    setQuery: new Map(),
    setPlaces: new Map(),
    events: [],
  };
  readonly plan: ScreenPlan;
  readonly models = [fresh(), fresh(), fresh()];
  readonly places: Record<FormName, Places> = { 0: allThere, 1: allThere };
  readonly unmount: () => void;
  /** The invariants that have been broken. */
  readonly broken: string[] = [];
  renders = 0;
  /** What has the focus when the failure comes. */
  held: Holder = { element: null, isOurs: false };
  /** The button that the failure answers. */
  pressed: Element | null = null;

  constructor(plan: ScreenPlan) {
    this.plan = plan;
    const onRender = () => {
      this.renders += 1;
    };
    const { unmount } = render(
      <StrictMode>
        <Profiler id="screen" onRender={onRender}>
          <GeneratedScreen plan={plan} controls={this.controls} />
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
    this.held = holder();
    this.pressed = null;
    const brought = this.#do(step);
    await act(async () => {});
    const after = focusedElement();
    act(() => {
      vi.advanceTimersByTime(300);
    });
    this.#must("rendering ends", this.renders < 20);
    this.#must("the focus is not lost", !this.#hasLostFocus());
    for (const [name, model] of this.models.entries()) {
      const result = this.controls.results.get(name);
      // Its hook has gone, and one that comes back begins anew.
      if (!result) this.models[name] = fresh();
      else this.#must("the newest answer stands", (result.error?.code ?? null) === model.stands);
    }
    if (brought === null) this.#checkUntold(step);
    else this.#checkTold(brought, after);
    this.broken.push(...brokenOnScreen(this.plan, this.controls, this.places));
  }

  /** Every error that was shown has one end by the time the screen has gone. */
  checkEnds(): void {
    const count = (type: string) => this.controls.events.filter((one) => one.type === type).length;
    this.#must("one end each", count("resolved") + count("abandoned") === count("shown"));
  }

  /** @returns the part that has a new error to tell of */
  #do(step: Step): number | null {
    if (step.type === "pass") act(() => void vi.advanceTimersByTime(step.ms));
    if (step.type === "places") {
      this.places[step.form] = step.places;
      act(() => this.controls.setPlaces.get(step.form)?.(step.places));
    }
    if (step.type === "focus") controlOf(step.form, step.name)?.focus();
    if (!("part" in step)) return null;
    const model = this.models[step.part];
    const fluz = this.controls.results.get(step.part);
    if (!model || !fluz) return null;
    if (step.type === "dismiss" || step.type === "reset") {
      model.stands = null;
      act(() => (step.type === "reset" ? fluz.reset() : fluz.dismiss()));
    }
    if (step.type === "edit") {
      const [input] = everywhere(`input[data-part="${step.part}"]`);
      if (input) fireEvent.input(input, { target: { value: "5" } });
    }
    if (step.type === "fail" && step.isAct) this.#press(this.plan.parts[step.part]?.form ?? 0);
    const isQuery = this.plan.parts[step.part]?.isQuery;
    return isQuery ? this.#ask(step, model) : this.#try(step, model);
  }

  #press(form: FormName): void {
    const button = controlOf(form, "Send");
    if (button === null) return;
    button.focus();
    fireEvent.click(button);
    this.held = holder();
    this.pressed = button;
  }

  /** A query asks, or has an answer. */
  #ask(step: Step & { readonly part: number }, model: Model): number | null {
    const set = this.controls.setQuery.get(step.part);
    if (step.type === "begin" || (step.type === "fail" && step.isAct)) act(() => set?.(asking));
    if (step.type !== "fail" && step.type !== "answer") return null;
    const { code } = step;
    model.stands = code;
    act(() =>
      set?.((query) =>
        code ? failedWith(query, payloadOf(code)) : workedWith(query, { success: true }),
      ),
    );
    return code && step.part;
  }

  /** What is asked by hand, and reported. */
  #try(step: Step & { readonly part: number }, model: Model): number | null {
    const fluz = this.controls.results.get(step.part);
    if (step.type === "begin" && fluz) {
      model.began += 1;
      model.tries.push({ order: model.began, answer: fluz.begin() });
    }
    if (step.type === "fail") {
      model.began += 1;
      model.newest = model.began;
      model.stands = step.code;
      act(() => fluz?.report(payloadOf(step.code)));
      return step.part;
    }
    if (step.type !== "answer") return null;
    const [own] = model.tries.splice(step.which % Math.max(model.tries.length, 1), 1);
    if (!own) return null;
    act(() => own.answer(step.code ? payloadOf(step.code) : { success: true }));
    if (own.order < model.newest) return null;
    model.newest = own.order;
    model.stands = step.code;
    return step.code && step.part;
  }

  #hasLostFocus(): boolean {
    const { element, isOurs } = this.held;
    if (isLost(element) || !isLost(focusedElement())) return false;
    // What the host takes away or hides with the focus in it is the host's, and so is the focus then.
    const isTaken = element?.isConnected === false && !isOurs;
    return !isTaken && !isHidden(element);
  }

  /** Nothing is new: nobody is told of anything, and the focus stays while it can. */
  #checkUntold(step: Step): void {
    const said = everywhere("[aria-live]").map((region) => region.textContent);
    const { availableNow } = en.interface;
    this.#must(
      "told once",
      said.every((text) => text === "" || text.includes(availableNow)),
    );
    const { element } = this.held;
    const isThere = element?.isConnected === true && !isHidden(element) && !isLost(element);
    const stays = !isThere || step.type === "focus" || focusedElement() === element;
    this.#must("the focus stays where it is", stays);
  }

  #checkTold(name: number, after: Element | null): void {
    const title = this.controls.results.get(name)?.title ?? "nothing is shown";
    const said = everywhere("[aria-live]").filter((region) =>
      region.textContent.includes(title.slice(0, 20)),
    );
    const target = closestOf(after, "[data-part], [data-summary]");
    const isAbout =
      target?.getAttribute("data-part") === `${name}` || target?.hasAttribute("data-summary");
    const hasMoved = after !== this.held.element && isAbout === true;
    this.#must("told once", said.length + Number(hasMoved) === 1);
    const own = everywhere(`[data-part="${name}"]:is([role=group], [aria-invalid])`);
    // What stands in another window than the button has no focus to take.
    const isNear = own.some(
      (one) => one.ownerDocument === this.pressed?.ownerDocument && !isHidden(one),
    );
    this.#must("an answer takes the focus", !isNear || hasMoved);
    const places = hasMoved ? [after] : said;
    this.#must("told where it is perceivable", !places.some(isHidden));
  }

  #must(invariant: string, isKept: boolean): void {
    if (!isKept) this.broken.push(invariant);
  }
}

/** Lets the steps happen on a screen, and says which invariants they have broken. Needs fake timers. */
export async function brokenBy(
  plan: ScreenPlan,
  steps: readonly Step[],
): Promise<readonly string[]> {
  const scene = new Scene(plan);
  try {
    for (const one of steps) {
      // One after another: that is what a screen is.
      // oxlint-disable-next-line no-await-in-loop
      await scene.take(one);
    }
  } finally {
    scene.unmount();
    await act(async () => {});
    scene.checkEnds();
    // What the screen stood in has the focus now, and the next one begins without.
    cleanup();
    // The page has a timer of its own for what is hidden with the focus in it: it has to come to its end.
    vi.advanceTimersByTime(5_000);
    vi.clearAllTimers();
  }
  return scene.broken;
}
