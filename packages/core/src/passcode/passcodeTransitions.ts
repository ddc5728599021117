import type { PasscodeEvent, PasscodeMode, PasscodeState, PasscodeStep } from "./Passcode.ts";

type Effect = readonly [
  step: PasscodeStep,
  text: PasscodeState["text"],
  focus: PasscodeState["focus"],
  /** Set if the person goes on to another mode. */
  mode?: PasscodeMode,
];

const restarted = ["entering", "clear", "stay"] as const;
const forgotten = ["entering", "clear", "field", "reset"] as const;

/** For every step with open fields: nothing there stops a person from submitting. */
const open = {
  misread: ["misread", "keep", "field"],
  submitted: ["checking", "keep", "stay"],
  forgotten,
  restarted,
} as const;

const edited = ["entering", "keep", "stay"] as const;

/**
 * What each event does in each step. An event that a step does not name changes nothing. Guidance, not
 * this table, says which next step to offer and what leads after several failures.
 *
 * The fields are open in every step but three: while a passcode is checked, after it worked, and if there
 * already is one. In the last case the person has to choose before anything is submitted, so that no
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
