import type { TwoFactorEvent, TwoFactorState, TwoFactorStep } from "./TwoFactor.ts";

type Effect = readonly [
  step: TwoFactorStep,
  text: TwoFactorState["text"],
  focus: TwoFactorState["focus"],
];

const restart = ["entering", "clear", "stay"] as const;
const submit = ["checking", "keep", "stay"] as const;

/** Wherever a person can type: nothing there ever keeps them from submitting. */
const open = {
  misread: ["misread", "keep", "code"],
  submitted: submit,
  sent: restart,
  restarted: restart,
} as const;

const edited = ["entering", "keep", "stay"] as const;

/**
 * What each event leads to, per step; an event that a step does not name changes nothing. Which next
 * step the person is offered, and what leads after several failures, is not here: guidance says it.
 *
 * The field is open in every step but two. While a code is checked there is one answer to wait for,
 * and even then another destination starts afresh; once it was right the journey is over.
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
