import type { TwoFactorEvent, TwoFactorState, TwoFactorStep } from "./TwoFactor.ts";

type Effect = readonly [
  step: TwoFactorStep,
  text: TwoFactorState["text"],
  focus: TwoFactorState["focus"],
];

const restart = ["entering", "clear", "stay"] as const;
const submit = ["checking", "keep", "stay"] as const;

/** For every step with an open field: nothing there stops a person from submitting. */
const open = {
  misread: ["misread", "keep", "code"],
  submitted: submit,
  sent: restart,
  restarted: restart,
} as const;

const edited = ["entering", "keep", "stay"] as const;

/**
 * What each event does in each step. An event that a step does not name changes nothing. Guidance, not
 * this table, says which next step to offer and what leads after several failures.
 *
 * The field is open in every step but two. While a code is checked there is one answer to wait for, though
 * another destination still starts over. After the code was right, the journey is over.
 */
export const twoFactorTransitions = {
  entering: open,
  misread: { ...open, edited },
  refused: { ...open, edited },
  spent: { ...open, edited },
  failed: { ...open, edited },
  checking: {
    accepted: ["verified", "clear", "stay"],
    refused: ["refused", "select", "code"],
    spent: ["spent", "select", "code"],
    expired: ["spent", "clear", "code"],
    failed: ["failed", "keep", "stay"],
    cancelled: ["entering", "keep", "stay"],
    restarted: restart,
  },
  verified: { restarted: restart },
} as const satisfies Record<TwoFactorStep, Partial<Record<TwoFactorEvent["type"], Effect>>>;
