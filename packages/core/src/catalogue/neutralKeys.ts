/** The policies that stand in for codes whose own words would reveal an account. */
export const neutralKeys = {
  /** Nobody learns which part of a sign-in was wrong. */
  signIn: "AUTH-0018@neutral",
  /** Nobody learns whether a number is known. */
  number: "AUTH-0003@neutral",
} as const;
