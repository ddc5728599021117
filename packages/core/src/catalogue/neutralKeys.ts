/** The policies that stand in for codes whose own words would reveal an account. */
export const neutralKeys = {
  /** Nobody learns which part of a sign-in was wrong. */
  signIn: "AUTH-0018@neutral",
  /** Nobody learns whether a number is known. */
  number: "AUTH-0003@neutral",
} as const;

/** What names an error in the page in place of its code, where one of these policies decides. `UNIFORM` is its own name. */
export const groupNames: Readonly<Record<string, string>> = {
  "AUTH-0018@neutral": "SIGN_IN",
  "AUTH-0003@neutral": "PHONE",
  "AUTH-0026@neutral": "SIGN_UP_PHONE",
  "AUTH-0027@neutral": "SIGN_UP_EMAIL",
};
