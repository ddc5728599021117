// What can happen on a generated screen.
import type { FluzErrorCode } from "@fluz-kit/core";
import * as fc from "fast-check";
import { wheres } from "./Elsewhere.tsx";
import type { FormName, FormPlan, Part, Places, ScreenPlan } from "./screenPlan.ts";

/** A code of each severity, one for a declared field, one with a wait, one for a screen. */
const codes = [
  "AUTH-0030",
  "AUTH-0025",
  "AUTH-0019",
  "AUTH-0026",
  "AUTH-0020",
  "AUTH-0022",
] as const;

/** What of a form can be focused: a field of the host's, its button, and what stands in a `GuidanceView`. */
export type ControlName = "Name" | "Send" | "Step";

export type Step =
  | {
      readonly type: "fail";
      readonly part: number;
      readonly code: FluzErrorCode;
      readonly isAct: boolean;
    }
  | { readonly type: "begin" | "dismiss" | "reset" | "edit"; readonly part: number }
  | {
      readonly type: "answer";
      readonly part: number;
      readonly which: number;
      readonly code: FluzErrorCode | null;
    }
  | { readonly type: "places"; readonly form: FormName; readonly places: Places }
  | { readonly type: "focus"; readonly form: FormName; readonly name: ControlName }
  | { readonly type: "pass"; readonly ms: number };

const rarely = fc.nat({ max: 3 }).map((one) => one === 3);

/** Most things stand where they are written. */
const where = fc.oneof(
  { weight: 2, arbitrary: fc.constant("here" as const) },
  { weight: 3, arbitrary: fc.constantFrom(...wheres) },
);

const part = fc.record<Part>({
  form: fc.constantFrom(0, 1),
  surface: fc.constantFrom("banner", "banner", "screen", "own markup", "guidance view"),
  where,
  hasField: fc.boolean(),
  isListed: fc.boolean(),
  isQuery: rarely,
});
const formPlan = fc.record<FormPlan>({ where, hasHooks: fc.boolean() });

export const screenPlan: fc.Arbitrary<ScreenPlan> = fc.record<ScreenPlan>({
  parts: fc.tuple(part, part, part),
  forms: fc.tuple(formPlan, formPlan),
});

const index = fc.nat({ max: 2 });
const form = fc.constantFrom<FormName>(0, 1);
const code = fc.constantFrom(...codes);
const places = fc.record<Places>({
  hiddenFields: fc.boolean(),
  hiddenSurfaces: fc.boolean(),
  goneSurfaces: rarely,
  isClosed: fc.boolean(),
  isGone: rarely,
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
const call = fc.record({
  type: fc.constantFrom("begin" as const, "dismiss" as const, "reset" as const, "edit" as const),
  part: index,
});
const focus = fc.record({
  type: fc.constant("focus" as const),
  form,
  name: fc.constantFrom<ControlName>("Name", "Send", "Step"),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fail },
  { weight: 2, arbitrary: answer },
  { weight: 2, arbitrary: call },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("places" as const), form, places }) },
  { weight: 1, arbitrary: focus },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant("pass" as const), ms: fc.constantFrom(400, 40_000) }),
  },
);

export const screenSteps: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 10 });
