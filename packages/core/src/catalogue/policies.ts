import type { CodeFacts } from "./CodeFacts.ts";
import type { Policy } from "./Policy.ts";
import {
  banner,
  faultOfFluz,
  mistake,
  passing,
  supportAddedAt3,
  supportLeadsAt2,
  supportLeadsAt3,
} from "./sharedPolicies.ts";

const screen = { surface: "screen" } as const;
const step = { surface: "step" } as const;
const phone = { surface: "field", field: "phone" } as const;
const email = { surface: "field", field: "email" } as const;
const password = { surface: "field", field: "password" } as const;
const code = { surface: "field", field: "code" } as const;
const passcode = { surface: "field", field: "passcode" } as const;

const supportAddedAt2 = [[2, "add", ["contactSupport"]]] as const;

/** Not an error: the person has something else to do first. */
const nextStep = { severity: "info", placement: step, retry: "never", fixer: "person" } as const;

/** Nothing that the person does here can help. */
const closed = { severity: "critical", placement: screen, retry: "never", fixer: "host" } as const;

/** The application's own token failed before anybody signed in. To the person this is a server fault. */
const faultOfHost = {
  ...faultOfFluz,
  fixer: "host",
  messageKey: "SERVER",
} as const satisfies Policy;

const signInAgain = {
  ...passing,
  actions: ["reauthenticate"],
  retry: "after-refresh",
  fixer: "automatic",
  escalation: supportLeadsAt3,
} as const satisfies Policy;

const phoneNotFound = {
  ...mistake,
  placement: phone,
  actions: ["editPhone", "useAnotherMethod", "contactSupport"],
  escalation: [[3, "show", ["contactSupport"]]],
} as const satisfies Policy;

const codeNotSent = {
  ...faultOfFluz,
  actions: ["retry", "useAnotherMethod", "contactSupport"],
  pacing: [5, 15, 30],
} as const satisfies Policy;

const verifyFirst = {
  ...mistake,
  severity: "warning",
  placement: step,
  actions: ["verifyPhone", "contactSupport"],
  escalation: supportLeadsAt2,
} as const satisfies Policy;

const phoneTaken = {
  ...mistake,
  placement: phone,
  actions: ["editPhone", "signIn"],
  escalation: supportAddedAt3,
  mayHaveWorked: "signIn",
} as const satisfies Policy;

const emailTaken = {
  ...phoneTaken,
  placement: email,
  actions: ["editEmail", "signIn"],
} as const satisfies Policy;

const wrongPassword = {
  ...mistake,
  actions: ["reenter", "resetPassword"],
  escalation: [
    [3, "lead", ["resetPassword"]],
    [5, "add", ["contactSupport"]],
  ],
} as const satisfies Policy;

const signInFailed = {
  ...mistake,
  actions: ["reenter", "resetPassword", "contactSupport"],
  retry: "by-person",
  escalation: supportLeadsAt3,
} as const satisfies Policy;

/** What to do about each of the 31 codes, the conditions, and the situations that change them. */
export const policies = Object.freeze({
  "AUTH-0001": {
    ...closed,
    actions: ["requestAccess", "contactSupport", "signIn"],
    fixer: "fluz",
    reveals: "access",
  },
  "AUTH-0002": { ...wrongPassword, reveals: "credentials", refuses: "password" },
  "AUTH-0008": {
    ...signInAgain,
    severity: "error",
    actions: ["reauthenticate", "contactSupport"],
    escalation: supportLeadsAt2,
    counts: "unjudged",
    session: "refused",
  },
  "AUTH-0008@unauthenticated": faultOfHost,
  "AUTH-0009": {
    ...mistake,
    placement: password,
    actions: ["reenter"],
    reveals: "password",
    refuses: "password",
  },
  "AUTH-0009@login": { ...wrongPassword, messageKey: "AUTH-0009@login", refuses: "password" },
  "AUTH-0013": {
    ...mistake,
    actions: ["retry", "useAnotherMethod", "contactSupport"],
    retry: "by-person",
    escalation: [
      [2, "show", ["contactSupport"]],
      [3, "lead", ["contactSupport"]],
    ],
  },
  "AUTH-0018": { ...signInFailed, reveals: "credentials" },
  "AUTH-0018@neutral": {
    ...signInFailed,
    actions: ["reenter", "useAnotherMethod", "resetPassword"],
    messageKey: "AUTH-0018",
    refuses: "password",
  },
  "AUTH-0019": { ...signInAgain, counts: "unjudged", session: "ended" },
  "AUTH-0019@unauthenticated": faultOfHost,
  "AUTH-0023": faultOfFluz,
  "AUTH-0028": faultOfFluz,
  "AUTH-0003": { ...phoneNotFound, reveals: "number" },
  "AUTH-0003@login": { ...phoneNotFound, placement: banner },
  "AUTH-0003@neutral": { ...phoneNotFound, messageKey: "AUTH-0003@neutral" },
  "AUTH-0004": {
    ...mistake,
    placement: phone,
    actions: ["editPhone"],
    escalation: supportAddedAt3,
  },
  "AUTH-0005": {
    ...mistake,
    placement: code,
    actions: ["resendCode", "contactSupport"],
    retry: "after-wait",
    escalation: [[3, "lead", ["useAnotherMethod", "contactSupport"]]],
  },
  "AUTH-0006": {
    ...mistake,
    placement: code,
    actions: ["reenter", "resendCode"],
    escalation: [
      [3, "lead", ["resendCode"]],
      [5, "lead", ["contactSupport", "useAnotherMethod"]],
    ],
  },
  "AUTH-0007": { ...codeNotSent, sending: "failed" },
  "AUTH-0007@resendCode": {
    ...codeNotSent,
    actions: ["resendCode", "useAnotherMethod", "contactSupport"],
    retry: "after-wait",
  },
  "AUTH-0020": {
    ...passing,
    placement: { surface: "inline" },
    actions: ["resendCode", "reenter"],
    retry: "after-wait",
    escalation: [[3, "add", ["contactSupport", "useAnotherMethod"]]],
    sending: "early",
  },
  "AUTH-0021": {
    ...mistake,
    placement: phone,
    actions: ["editPhone", "contactSupport"],
    escalation: supportLeadsAt2,
  },
  "AUTH-0024": { ...verifyFirst, reveals: "unverified number", counts: "apart" },
  "AUTH-0024@login": { ...verifyFirst, placement: banner },
  "AUTH-0029": {
    ...passing,
    placement: code,
    actions: ["resendCode", "contactSupport"],
    retry: "after-wait",
    escalation: [[3, "add", ["useAnotherMethod"]]],
  },
  "AUTH-0010": {
    ...nextStep,
    actions: ["createPasscode", "goBack"],
    escalation: supportAddedAt2,
    reveals: "passcode",
    counts: "apart",
  },
  "AUTH-0011": {
    ...nextStep,
    actions: ["resetPasscode", "usePasscode", "goBack"],
    escalation: supportAddedAt2,
    mayHaveWorked: "usePasscode",
    reveals: "passcode",
    counts: "apart",
  },
  "AUTH-0012": {
    ...mistake,
    placement: passcode,
    actions: ["reenter", "resetPasscode"],
    escalation: [
      [3, "lead", ["resetPasscode"]],
      [5, "add", ["contactSupport"]],
    ],
    reveals: "passcode",
    refuses: "passcode",
  },
  "AUTH-0014": { ...faultOfFluz, counts: "unjudged", outcome: "unknown" },
  "AUTH-0015": { ...faultOfFluz, counts: "unjudged" },
  "AUTH-0016": { ...faultOfFluz, counts: "unjudged" },
  "AUTH-0017": { ...faultOfFluz, counts: "unjudged" },
  "AUTH-0022": { ...closed, actions: ["contactSupport", "signIn"] },
  "AUTH-0025": { ...faultOfFluz, outcome: "unknown" },
  "AUTH-0026": { ...phoneTaken, reveals: "registration" },
  "AUTH-0026@neutral": { ...phoneTaken, messageKey: "AUTH-0026@neutral" },
  "AUTH-0027": { ...emailTaken, reveals: "registration" },
  "AUTH-0027@neutral": { ...emailTaken, messageKey: "AUTH-0027@neutral" },
  "AUTH-0030": { ...closed, actions: ["contactSupport", "goBack"] },
  "AUTH-0031": {
    ...nextStep,
    actions: ["grantAccess", "goBack"],
    retry: "after-change",
    escalation: [
      [3, "drop", ["grantAccess"]],
      [3, "add", ["contactSupport"]],
    ],
    counts: "apart",
    asks: "access",
  },
  UNIFORM: { ...nextStep, actions: ["goBack", "contactSupport"] },
  UNKNOWN: { ...faultOfFluz, fixer: "person" },
  NETWORK: { ...passing, actions: ["retry"] },
  TIMEOUT: passing,
  RATE_LIMITED: { ...passing, retry: "after-wait", escalation: supportLeadsAt3 },
  SERVER: faultOfFluz,
  UNAUTHORIZED: { ...signInAgain, actions: ["reauthenticate", "contactSupport"] },
  ABORTED: {
    ...passing,
    severity: "info",
    placement: { surface: "silent" },
    actions: [],
    messageKey: "UNKNOWN",
  },
} as const satisfies Readonly<Record<string, Policy & CodeFacts>>);
