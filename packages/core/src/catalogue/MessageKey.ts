import type { FluzErrorCode } from "./codes.ts";

/** What went wrong, if no documented code says it. */
export type Condition =
  | "UNKNOWN"
  | "NETWORK"
  | "TIMEOUT"
  | "RATE_LIMITED"
  | "SERVER"
  | "UNAUTHORIZED";

/** The sentences of the general catalogue: one entry per code, per condition, and per situation with sentences of its own. */
export type GeneralMessageKey =
  | FluzErrorCode
  | Condition
  | "AUTH-0009@login"
  | "AUTH-0003@neutral"
  | "AUTH-0026@neutral"
  | "AUTH-0027@neutral"
  | "UNIFORM";

/** Names the sentences to show. They are in `@fluz-kit/messages`; other families bring their own keys. */
export type MessageKey = GeneralMessageKey | (string & Record<never, never>);
