import type { Policy } from "./Policy.ts";

const screen = { surface: "screen" } as const;
const step = { surface: "step" } as const;
const banner = { surface: "banner" } as const;
const phone = { surface: "field", field: "phone" } as const;
const email = { surface: "field", field: "email" } as const;
const password = { surface: "field", field: "password" } as const;
const code = { surface: "field", field: "code" } as const;
const passcode = { surface: "field", field: "passcode" } as const;

const supportLeadsAt2 = [[2, "lead", ["contactSupport"]]] as const;
const supportLeadsAt3 = [[3, "lead", ["contactSupport"]]] as const;
const supportAddedAt2 = [[2, "add", ["contactSupport"]]] as const;
const supportAddedAt3 = [[3, "add", ["contactSupport"]]] as const;

/** A fault that nobody on this screen caused: the person may try again, at a growing distance. */
const faultOfFluz = {
  severity: "error",
  placement: banner,
  actions: ["retry", "contactSupport"],
  retry: "by-person",
  fixer: "fluz",
  escalation: supportLeadsAt3,
  pacing: [0, 2, 5],
} as const satisfies Policy;

/** The application's own token failed before anybody signed in: the same to the person as a server fault. */
const faultOfHost = {
  ...faultOfFluz,
  fixer: "host",
  messageKey: "SERVER",
} as const satisfies Policy;

const signInAgain = {
  severity: "warning",
  placement: banner,
  actions: ["reauthenticate"],
  retry: "after-refresh",
  fixer: "automatic",
  escalation: supportLeadsAt3,
} as const satisfies Policy;

const phoneNotFound = {
  severity: "error",
  placement: phone,
  actions: ["editPhone", "useAnotherMethod", "contactSupport"],
  retry: "after-change",
  fixer: "person",
  escalation: [[3, "show", ["contactSupport"]]],
} as const satisfies Policy;

const codeNotSent = {
  severity: "error",
  placement: banner,
  actions: ["retry", "useAnotherMethod", "contactSupport"],
  retry: "by-person",
  fixer: "fluz",
  escalation: supportLeadsAt3,
  pacing: [5, 15, 30],
} as const satisfies Policy;

const verifyFirst = {
  severity: "warning",
  placement: step,
  actions: ["verifyPhone", "contactSupport"],
  retry: "after-change",
  fixer: "person",
  escalation: supportLeadsAt2,
} as const satisfies Policy;

const phoneTaken = {
  severity: "error",
  placement: phone,
  actions: ["editPhone", "signIn"],
  retry: "after-change",
  fixer: "person",
  escalation: supportAddedAt3,
  mayHaveWorked: "signIn",
} as const satisfies Policy;

const emailTaken = {
  ...phoneTaken,
  placement: email,
  actions: ["editEmail", "signIn"],
} as const satisfies Policy;

const wrongPassword = {
  severity: "error",
  placement: banner,
  actions: ["reenter", "resetPassword"],
  retry: "after-change",
  fixer: "person",
  escalation: [
    [3, "lead", ["resetPassword"]],
    [5, "add", ["contactSupport"]],
  ],
} as const satisfies Policy;

const signInFailed = {
  severity: "error",
  placement: banner,
  actions: ["reenter", "resetPassword", "contactSupport"],
  retry: "by-person",
  fixer: "person",
  escalation: supportLeadsAt3,
} as const satisfies Policy;

/** What to do about each of the 31 codes, the conditions beside them, and the situations that change either. */
export const policies = Object.freeze({
  "AUTH-0001": {
    severity: "critical",
    placement: screen,
    actions: ["requestAccess", "contactSupport", "signIn"],
    retry: "never",
    fixer: "fluz",
  },
  "AUTH-0002": wrongPassword,
  "AUTH-0008": {
    ...signInAgain,
    severity: "error",
    actions: ["reauthenticate", "contactSupport"],
    escalation: supportLeadsAt2,
  },
  "AUTH-0008@unauthenticated": faultOfHost,
  "AUTH-0009": {
    severity: "error",
    placement: password,
    actions: ["reenter"],
    retry: "after-change",
    fixer: "person",
  },
  "AUTH-0009@login": { ...wrongPassword, messageKey: "AUTH-0009@login" },
  "AUTH-0013": {
    severity: "error",
    placement: banner,
    actions: ["retry", "useAnotherMethod", "contactSupport"],
    retry: "by-person",
    fixer: "person",
    escalation: [
      [2, "show", ["contactSupport"]],
      [3, "lead", ["contactSupport"]],
    ],
  },
  "AUTH-0018": signInFailed,
  "AUTH-0018@neutral": {
    ...signInFailed,
    actions: ["reenter", "useAnotherMethod", "resetPassword"],
    messageKey: "AUTH-0018",
  },
  "AUTH-0019": signInAgain,
  "AUTH-0019@unauthenticated": faultOfHost,
  "AUTH-0023": faultOfFluz,
  "AUTH-0028": faultOfFluz,
  "AUTH-0003": phoneNotFound,
  "AUTH-0003@login": { ...phoneNotFound, placement: banner },
  "AUTH-0003@neutral": { ...phoneNotFound, messageKey: "AUTH-0003@neutral" },
  "AUTH-0004": {
    severity: "error",
    placement: phone,
    actions: ["editPhone"],
    retry: "after-change",
    fixer: "person",
    escalation: supportAddedAt3,
  },
  "AUTH-0005": {
    severity: "error",
    placement: code,
    actions: ["resendCode", "contactSupport"],
    retry: "after-wait",
    fixer: "person",
    escalation: [[3, "lead", ["useAnotherMethod", "contactSupport"]]],
  },
  "AUTH-0006": {
    severity: "error",
    placement: code,
    actions: ["reenter", "resendCode"],
    retry: "after-change",
    fixer: "person",
    escalation: [
      [3, "lead", ["resendCode"]],
      [5, "lead", ["contactSupport", "useAnotherMethod"]],
    ],
  },
  "AUTH-0007": codeNotSent,
  "AUTH-0007@resendCode": {
    ...codeNotSent,
    actions: ["resendCode", "useAnotherMethod", "contactSupport"],
    retry: "after-wait",
  },
  "AUTH-0020": {
    severity: "warning",
    placement: { surface: "inline" },
    actions: ["resendCode", "reenter"],
    retry: "after-wait",
    fixer: "person",
    escalation: [[3, "add", ["contactSupport", "useAnotherMethod"]]],
  },
  "AUTH-0021": {
    severity: "error",
    placement: phone,
    actions: ["editPhone", "contactSupport"],
    retry: "after-change",
    fixer: "person",
    escalation: supportLeadsAt2,
  },
  "AUTH-0024": verifyFirst,
  "AUTH-0024@login": { ...verifyFirst, placement: banner },
  "AUTH-0029": {
    severity: "warning",
    placement: code,
    actions: ["resendCode", "contactSupport"],
    retry: "after-wait",
    fixer: "person",
    escalation: [[3, "add", ["useAnotherMethod"]]],
  },
  "AUTH-0010": {
    severity: "info",
    placement: step,
    actions: ["createPasscode", "goBack"],
    retry: "never",
    fixer: "person",
    escalation: supportAddedAt2,
  },
  "AUTH-0011": {
    severity: "info",
    placement: step,
    actions: ["resetPasscode", "usePasscode", "goBack"],
    retry: "never",
    fixer: "person",
    escalation: supportAddedAt2,
    mayHaveWorked: "usePasscode",
  },
  "AUTH-0012": {
    severity: "error",
    placement: passcode,
    actions: ["reenter", "resetPasscode"],
    retry: "after-change",
    fixer: "person",
    escalation: [
      [3, "lead", ["resetPasscode"]],
      [5, "add", ["contactSupport"]],
    ],
  },
  "AUTH-0014": faultOfFluz,
  "AUTH-0015": faultOfFluz,
  "AUTH-0016": faultOfFluz,
  "AUTH-0017": faultOfFluz,
  "AUTH-0022": {
    severity: "critical",
    placement: screen,
    actions: ["contactSupport", "signIn"],
    retry: "never",
    fixer: "host",
  },
  "AUTH-0025": faultOfFluz,
  "AUTH-0026": phoneTaken,
  "AUTH-0026@neutral": { ...phoneTaken, messageKey: "AUTH-0026@neutral" },
  "AUTH-0027": emailTaken,
  "AUTH-0027@neutral": { ...emailTaken, messageKey: "AUTH-0027@neutral" },
  "AUTH-0030": {
    severity: "critical",
    placement: screen,
    actions: ["contactSupport", "goBack"],
    retry: "never",
    fixer: "host",
  },
  "AUTH-0031": {
    severity: "info",
    placement: step,
    actions: ["grantAccess", "goBack"],
    retry: "after-change",
    fixer: "person",
    escalation: [
      [3, "drop", ["grantAccess"]],
      [3, "add", ["contactSupport"]],
    ],
  },
  UNIFORM: {
    severity: "info",
    placement: step,
    actions: ["goBack", "contactSupport"],
    retry: "never",
    fixer: "person",
  },
  UNKNOWN: { ...faultOfFluz, fixer: "person" },
  NETWORK: {
    severity: "warning",
    placement: banner,
    actions: ["retry"],
    retry: "by-person",
    fixer: "person",
  },
  TIMEOUT: {
    severity: "warning",
    placement: banner,
    actions: ["retry", "contactSupport"],
    retry: "by-person",
    fixer: "person",
  },
  RATE_LIMITED: {
    severity: "warning",
    placement: banner,
    actions: ["retry", "contactSupport"],
    retry: "after-wait",
    fixer: "person",
    escalation: supportLeadsAt3,
  },
  SERVER: faultOfFluz,
  UNAUTHORIZED: { ...signInAgain, actions: ["reauthenticate", "contactSupport"] },
  ABORTED: {
    severity: "info",
    placement: { surface: "silent" },
    actions: [],
    retry: "by-person",
    fixer: "person",
    messageKey: "UNKNOWN",
  },
} as const satisfies Readonly<Record<string, Policy>>);
