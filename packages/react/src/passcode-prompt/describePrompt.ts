// Turns the state of a passcode prompt into props for each of its elements.
import type { PasscodeFieldName, PasscodeState } from "@fluz-kit/core/internal";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { buttonProps, formProps } from "../prompt/formProps.ts";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import type { PromptInputs } from "../prompt/createInputs.ts";
import { describeField, fieldsOf } from "./describeField.ts";
import { fieldWords, passcodeWords, submitWords } from "./passcodeWords.ts";
import type { UsePasscodeResult } from "./UsePasscodeResult.ts";

interface PromptFacts {
  readonly id: string;
  readonly state: PasscodeState;
  readonly error: UseFluzErrorResult;
  readonly settings: FluzSettings;
  readonly inputs: PromptInputs<PasscodeFieldName>;
  /** What is wrong with the text that was submitted. */
  readonly problem: string | null;
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
  readonly edited: (name: PasscodeFieldName) => void;
  readonly submit: () => Promise<void>;
  readonly forget: () => void;
  /** Whether a new passcode is the host's affair, which can be left for at any time. */
  readonly isForgottenElsewhere: boolean;
  readonly cancel: (() => void) | undefined;
}

type Described = Omit<UsePasscodeResult, "state" | "error" | "submit" | "forget" | "cancel">;

export function describePrompt(facts: PromptFacts): Described {
  const { id, state, error, settings, inputs, problem, isShown, show, edited } = facts;
  const { submit, forget, isForgottenElsewhere, cancel } = facts;
  const { step, mode } = state;
  const { messages, announcer } = settings;
  const words = passcodeWords(messages);
  const isChecking = step === "checking";
  const isOver = isChecking || step === "done";
  const [first] = fieldsOf[mode];
  const editable = step === "existing" ? [] : fieldsOf[mode];
  const canForget = editable.length > 0 && (mode === "check" || mode === "update");
  const { goBack, resetPasscode } = messages.actions;
  return {
    fields: editable.map((name) =>
      describeField(name, {
        id,
        label: fieldWords(name, mode, messages),
        isShown,
        readOnly: isOver,
        misread: state.problem,
        problem: state.problem?.field === name ? problem : null,
        fluz: name === first ? error : null,
        inputs,
        onChange: () => edited(name),
      }),
    ),
    isShown,
    toggleButton: buttonProps(isShown ? words.hide : words.show, false, () => {
      show(!isShown);
      announcer?.announce(isShown ? words.hidden : words.shown);
    }),
    form: formProps(isChecking, submit),
    submitButton: buttonProps(
      isChecking ? messages.interface.working : submitWords(mode, messages),
      isOver,
    ),
    forgotButton: canForget
      ? buttonProps(resetPasscode, isOver && !isForgottenElsewhere, forget)
      : null,
    cancelButton: cancel ? buttonProps(goBack, false, cancel) : null,
  };
}
