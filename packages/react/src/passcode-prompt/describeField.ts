// Gives each passcode field its name, hint, problem and behaviour, for any markup.
import type { PasscodeFieldName, PasscodeMode, PasscodeProblem } from "@fluz-kit/core/internal";
import { pressOnce } from "../attention/pressOnce.ts";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import { problemProps } from "../prompt/problemProps.ts";
import type { PromptInputs } from "../prompt/createInputs.ts";
import { passcodeAttributes } from "./passcodeAttributes.ts";
import type { PasscodeField } from "./UsePasscodeResult.ts";

/** Which fields there are, in order. The server judges the first. */
export const fieldsOf = {
  check: ["passcode"],
  create: ["newPasscode"],
  update: ["passcode", "newPasscode"],
  reset: ["newPasscode"],
} as const satisfies Record<PasscodeMode, readonly PasscodeFieldName[]>;

interface FieldFacts {
  readonly id: string;
  readonly inputs: PromptInputs<PasscodeFieldName>;
  readonly isShown: boolean;
  readonly readOnly: boolean;
  /** What is wrong with the text in it that was submitted, and the words for it. */
  readonly misread: PasscodeProblem | null;
  readonly problem: string | null;
  /** The errors that are about this field; `null` for another one. */
  readonly fluz: Pick<UseFluzErrorResult, "field"> | null;
  readonly onChange: () => void;
  readonly label: string;
}

/** What one field needs to be drawn. */
export function describeField(name: PasscodeFieldName, facts: FieldFacts): PasscodeField {
  const { inputs, isShown, readOnly, misread, problem, fluz, onChange, label } = facts;
  const id = `${facts.id}-${name}`;
  const hintId = `${id}-hint`;
  const problemId = `${id}-problem`;
  const describedBy = problem === null ? hintId : `${hintId} ${problemId}`;
  const { ref, ...wiring } = fluz?.field("passcode", { "aria-describedby": describedBy }) ?? {
    "aria-describedby": describedBy,
    ref: undefined,
  };
  return {
    name,
    label: { htmlFor: id, children: label },
    hint: { id: hintId },
    problem: problemProps(problemId, misread, problem),
    input: {
      ...passcodeAttributes(name, isShown),
      ...wiring,
      ...(problem !== null && { "aria-invalid": "true" }),
      id,
      ref: inputs.refOf(name, ref),
      readOnly,
      onChange,
      onKeyDown: pressOnce,
    },
  };
}
