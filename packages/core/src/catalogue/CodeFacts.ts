/**
 * What an answer with this code says beyond what to show for it. It stands in the policy's row, but is no
 * part of `Policy`: these are facts of the API, and no host and no family changes them.
 */
export interface CodeFacts {
  /**
   * Whether the person is told that they got something wrong. `unjudged`: the server did not get as far as
   * judging what they entered. `apart`: another step must come first. @default it was judged and turned down
   */
  readonly counts?: "unjudged" | "apart";
  /** `unknown`: the operation may have worked all the same. */
  readonly outcome?: "unknown";
  /** `ended`: a new token may help. `refused`: the same, but if it comes back after a renewal a permission is missing. */
  readonly session?: "ended" | "refused";
  /** What its own words, or the code itself, would tell a stranger about an account (CWE-204). */
  readonly reveals?:
    | "access"
    | "credentials"
    | "password"
    | "number"
    | "unverified number"
    | "registration"
    | "passcode";
  /** The field whose secret it has turned down: it has no further use. */
  readonly refuses?: "password" | "passcode";
  /** What it says of a code that was to be sent: `failed`, or asked for too `early`. */
  readonly sending?: "failed" | "early";
  /** What the person is asked for in place of a plain message. */
  readonly asks?: "access";
}
