import type { FluzErrorCode } from "./codes.ts";

/**
 * The documented codes that each operation can answer with. This is our reviewed inference: the
 * reference names operations for only a few codes. Any code may still arrive, so types narrowed by this
 * table keep an `other` branch. `other` itself stands for every code.
 */
export const operations = Object.freeze({
  login: [
    "AUTH-0001",
    "AUTH-0002",
    "AUTH-0003",
    "AUTH-0009",
    "AUTH-0018",
    "AUTH-0024",
    "AUTH-0030",
  ],
  socialLogin: ["AUTH-0001", "AUTH-0013", "AUTH-0030"],
  register: [
    "AUTH-0004",
    "AUTH-0021",
    "AUTH-0022",
    "AUTH-0025",
    "AUTH-0026",
    "AUTH-0027",
    "AUTH-0030",
  ],
  sendCode: ["AUTH-0003", "AUTH-0004", "AUTH-0007", "AUTH-0021", "AUTH-0024", "AUTH-0030"],
  resendCode: ["AUTH-0003", "AUTH-0007", "AUTH-0020", "AUTH-0030"],
  verifyCode: ["AUTH-0005", "AUTH-0006", "AUTH-0029", "AUTH-0030"],
  createPasscode: ["AUTH-0008", "AUTH-0011", "AUTH-0014", "AUTH-0019", "AUTH-0030"],
  checkPasscode: ["AUTH-0008", "AUTH-0010", "AUTH-0012", "AUTH-0015", "AUTH-0019", "AUTH-0030"],
  updatePasscode: ["AUTH-0008", "AUTH-0010", "AUTH-0012", "AUTH-0016", "AUTH-0019", "AUTH-0030"],
  resetPasscode: [
    "AUTH-0005",
    "AUTH-0006",
    "AUTH-0008",
    "AUTH-0010",
    "AUTH-0017",
    "AUTH-0019",
    "AUTH-0029",
    "AUTH-0030",
  ],
  changePassword: ["AUTH-0008", "AUTH-0009", "AUTH-0019", "AUTH-0023", "AUTH-0030"],
  resetPassword: [
    "AUTH-0003",
    "AUTH-0005",
    "AUTH-0006",
    "AUTH-0009",
    "AUTH-0028",
    "AUTH-0029",
    "AUTH-0030",
  ],
  authorize: ["AUTH-0008", "AUTH-0019", "AUTH-0030", "AUTH-0031"],
} as const satisfies Readonly<Record<string, readonly FluzErrorCode[]>>);

/** What the person was doing when it failed. `"other"` is anything not listed. */
export type Operation = keyof typeof operations | "other";

/** The documented codes that an operation can answer with. */
export type CodesOf<O extends Operation> = O extends keyof typeof operations
  ? (typeof operations)[O][number]
  : FluzErrorCode;
