import "@fluz-kit/react/styles.css";
import { render } from "@testing-library/react";
import * as fc from "fast-check";
import { createRef } from "react";
import { expect, inject, test } from "vitest";
import { everywhere, focusedElement, wheres } from "../../react/support/Elsewhere.tsx";
import { HiddenScreen, surfaces } from "./support/hiddenScreen.tsx";
import type { HiddenScreenControls, HiddenScreenPlan } from "./support/hiddenScreen.tsx";
import { everyHiding } from "./support/hidings.tsx";
import { listen } from "./support/listen.ts";
import { payloadOf } from "./support/page.tsx";
import { perceived } from "./support/perceived.ts";

const titles = {
  "AUTH-0025": /We couldn't create your account/,
  "AUTH-0026": /This number already has an account/,
  "AUTH-0030": /This service isn't available/,
} as const;

/** Of two errors at once, where nothing lists them, the regions say one. */
const either = new RegExp(
  [...Object.values(titles), /a problem on our side/].map(({ source }) => source).join("|"),
);

interface Story {
  readonly plan: HiddenScreenPlan;
  readonly code: keyof typeof titles;
  /** What has the focus: a button that is pressed, or something that it stays in. */
  readonly control: "Create account" | "Name" | "Phone" | "Step";
  readonly when: "while the request runs" | "with the answer" | "afterwards";
}

const story = fc.record<Story>({
  plan: fc.record<HiddenScreenPlan>({
    where: fc.constantFrom(...wheres),
    surface: fc.constantFrom(...surfaces),
    hasField: fc.boolean(),
    hiding: fc.constantFrom(...Object.keys(everyHiding)),
    hidesSurface: fc.boolean(),
    hidesField: fc.boolean(),
    hidesRest: fc.boolean(),
    hidesAll: fc.nat({ max: 4 }).map((one) => one === 4),
  }),
  code: fc.constantFrom("AUTH-0025", "AUTH-0026", "AUTH-0030"),
  control: fc.constantFrom("Create account", "Create account", "Name", "Phone", "Step"),
  when: fc.constantFrom("while the request runs", "with the answer", "afterwards"),
});

const frame = () => new Promise((done) => void requestAnimationFrame(done));

/** Chromium takes the focus from what is hidden when it draws. */
async function draw(): Promise<void> {
  await frame();
  await frame();
}

/** The regions wait for others that want to be said, too. */
async function untilSaid(): Promise<void> {
  await new Promise((done) => void setTimeout(done, 330));
}

/** What draws an error, or the field that it is about. */
function surfaceOf(element: Element | null): Element | null {
  return element?.closest("[role=group], [aria-invalid]") ?? null;
}

function isLost(element: Element | null): boolean {
  return element === null || element === element.ownerDocument.body;
}

/** Focuses a control, and presses it if it is a button. */
function act(name: Story["control"]): void {
  const [control] =
    name === "Create account" ? everywhere("[type=submit]") : everywhere(`[aria-label="${name}"]`);
  control?.focus();
  if (name === "Create account") control?.click();
}

/** The ways in which a surface goes, so that the kit hears of it. It asks once whether it can be perceived. */
const goings = new Set(["unmounting", "a hidden Activity"]);

/** Lets it happen, and says what of it nobody could perceive. */
async function unperceived({ plan, code, control, when }: Story): Promise<readonly string[]> {
  const title = plan.surface === "summary of two" ? either : titles[code];
  const problems: string[] = [];
  const controls = createRef<HiddenScreenControls>();
  const hide = () => controls.current?.hide();
  const begin = () => {
    if (when === "while the request runs") hide();
  };
  const { unmount } = render(<HiddenScreen plan={plan} ref={controls} onSubmit={begin} />);
  await draw();
  const said = listen();
  act(control);
  if (control !== "Create account") begin();
  await draw();
  const before = focusedElement();
  if (when === "with the answer") hide();
  controls.current?.report(payloadOf(code));
  await draw();
  const after = focusedElement();
  await untilSaid();
  const carriers = await perceived(title);
  if (carriers.length === 0) problems.push("nothing that can be perceived carries the words");
  const hasMoved = after !== before && surfaceOf(after) !== null;
  // What the host takes off the page unasked, with the focus in it, is the host's, and so is the focus.
  const isTaken = when === "with the answer" && before?.isConnected === false;
  // Of a frame nothing is known before something of the kit stands there: its provider is elsewhere.
  const isUnheard = plan.where === "frame" && !plan.hasField;
  const isAnswer = control === "Create account";
  const mayBeLost = isUnheard || (!isAnswer && (isLost(before) || isTaken));
  if (isLost(after) && !mayBeLost) problems.push("the focus is lost");
  if (when === "afterwards") {
    const isOurs = surfaceOf(focusedElement())?.matches("[role=group]") === true;
    hide();
    await draw();
    await untilSaid();
    const goes = isOurs && goings.has(plan.hiding);
    if (goes && isLost(focusedElement())) problems.push("the focus is lost afterwards");
  }
  const times = said.filter((text) => title.test(text ?? "")).length + Number(hasMoved);
  if (times !== 1) problems.push(`told ${times} times`);
  unmount();
  await draw();
  return problems;
}

test("wherever an error stands, and however that is hidden: its words can be perceived, are told once, and the focus is kept", async () => {
  await fc.assert(
    fc.asyncProperty(story, async (one) => {
      expect(await unperceived(one)).toEqual([]);
    }),
    inject("screens"),
  );
}, 600_000);
