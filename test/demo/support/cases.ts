import type { Case } from "./Case.ts";
import { casesSignedIn } from "./casesSignedIn.ts";
import { casesSignedOut } from "./casesSignedOut.ts";

/** One for each code, in the order of the codes. */
export const cases: readonly Case[] = [...casesSignedOut, ...casesSignedIn].toSorted((one, other) =>
  one.code.localeCompare(other.code),
);
