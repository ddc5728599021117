/** How the server says that it does not know the token. In the last four something was done by then. */
export const refusals = [
  "one field",
  "every field",
  "errors without data",
  "bare HTTP 401",
  "coded HTTP 401",
  "AUTH-0008",
  "one of two fields",
  "one of two in errors[]",
  "beside another failure",
  "HTTP 401 with data",
] as const;

/** What comes of an operation that was let in, or did not get that far. */
export const endings = [
  "works",
  "fails",
  "is lost",
  "never arrives",
  "times out",
  "is denied",
] as const;

/** How the host hands an answer over to the kit. */
export const ways = [
  "bare",
  "Response",
  "Response already read",
  "unwrapped",
  "unwrapped Response",
  "thrown bare",
  "thrown Response",
  "thrown FluzError",
  "client's envelope",
  "thrown by a client",
  "JSON of a FluzError",
  "FluzError made by hand",
] as const;

/** What comes of asking for a new token. Only the first can work, if the refresh token is still good. */
export const refreshes = [
  "works",
  "works late",
  "HTTP 400",
  "HTTP 403",
  "false",
  "a failed payload",
  "throws",
  "is lost",
  "never arrives",
  "hangs",
] as const;

export interface Press {
  readonly type: "press";
  readonly tab: 0 | 1;
  /** How many times at once: a double press, or as many calls of one page. */
  readonly times: number;
  readonly isRead: boolean;
  /** For anything but a read. Most hosts say nothing. */
  readonly replay: "authentication-only" | "never" | undefined;
  readonly door: "run" | "runOperation";
  readonly refusal: (typeof refusals)[number];
  readonly ending: (typeof endings)[number];
  readonly way: (typeof ways)[number];
  readonly latencyMs: number;
}

export type Command =
  | Press
  | { readonly type: "wait"; readonly ms: number }
  | { readonly type: "expire" }
  /** In any tab; the host tells the others, which share its tokens. */
  | { readonly type: "sign in again" };

/** All that happens to one session in one browser. */
export interface SessionSequence {
  readonly tabs: 1 | 2;
  readonly hasLocks: boolean;
  /** What comes of one renewal after the other, over and over. */
  readonly refreshes: readonly (typeof refreshes)[number][];
  readonly refreshMs: number;
  readonly commands: readonly Command[];
}
