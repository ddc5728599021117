import type { EntryGroup } from "./EntryKey.ts";

/** The heading of each group. */
export const groupTitles = {
  authentication: "Signing in and passwords",
  verification: "Phone numbers and codes",
  passcode: "Passcodes",
  registration: "Signing up",
  application: "The application",
  conditions: "Without a code",
} as const satisfies Record<EntryGroup, string>;
