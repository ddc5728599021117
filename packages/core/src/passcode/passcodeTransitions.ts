import type { PasscodeEvent, PasscodeMode, PasscodeState, PasscodeStep } from "./Passcode.ts";

type Effect = readonly [
  step: PasscodeStep,
  text: PasscodeState["text"],
  focus: PasscodeState["focus"],
  /** Where the person goes on to something else. */
  mode?: PasscodeMode,
];

const restarted = ["entering", "clear", "stay"] as const;
const forgotten = ["entering", "clear", "field", "reset"] as const;

/** Wherever a person can type: nothing there ever keeps them from submitting. */
const open = {
  misread: ["misread", "keep", "field"],
  submitted: ["checking", "keep", "stay"],
  forgotten,
  restarted,
} as const;

const edited = ["entering", "keep", "stay"] as const;

/**
 * What each event leads to, per step; an event that a step does not name changes nothing. Which next
 * step the person is offered, and what leads after several failures, is not here: guidance says it.
 *
 * The fields are open in every step but three: while a passcode is checked, once it has worked, and
 * where there is one already. Nothing can be submitted there before the person has chosen, so that no
 * passcode is replaced unasked.
 */
export const passcodeTransitions = {
  entering: open,
  misread: { ...open, edited },
  refused: { ...open, edited },
  failed: { ...open, edited, expired: ["failed", "clear", "stay"] },
  missing: { ...open, edited },
  existing: { forgotten, remembered: ["entering", "clear", "field", "check"], restarted },
  checking: {
    accepted: ["done", "clear", "stay"],
    refused: ["refused", "clear", "field"],
    missing: ["missing", "clear", "heading", "create"],
    existing: ["existing", "clear", "heading"],
    failed: ["failed", "keep", "stay"],
    cancelled: ["entering", "clear", "stay"],
    restarted,
  },
  done: { restarted },
} as const satisfies Record<PasscodeStep, Partial<Record<PasscodeEvent["type"], Effect>>>;
