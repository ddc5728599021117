import { toAsciiDigits } from "./toAsciiDigits.ts";

/**
 * What a person typed or pasted: the code, or what is wrong with it. `missing` and `extra` count
 * digits.
 */
export type CodeInput =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly reason: "empty" | "not-digits" }
  | { readonly ok: false; readonly reason: "too-short"; readonly missing: number }
  | { readonly ok: false; readonly reason: "too-long"; readonly extra: number };

/** The length that the API itself names, in the text of AUTH-0029. */
const USUAL_LENGTH = 6;

/** Soft hyphens, direction marks, joiners and byte order marks: they come along with a copied text. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** What people and messages put between digits: spaces, hyphens, dashes, dots. */
const separators = /[\s\p{Z}\p{Pd}\u2212\u2043.\u00B7\u2022\u2024\u3002\uFF0E\uFF61]+/gu;

/**
 * Reads a code out of what was typed, pasted or filled in: digits of any script, with spaces,
 * dashes or dots between them, or within a sentence (`"Code 493817 expires in 10 min"`). Leading
 * zeros stay.
 *
 * A sentence gives its only run of `length` digits, else its only group of digits and separators
 * with `length` digits. Between two candidates nothing is guessed, and nothing is ever cut off: all
 * digits count, and the result says what is wrong. Never throws; what is not a string is empty.
 *
 * @param text the value of the input, as it is
 * @param length how many digits the code has; an unusable length counts as 6
 */
export function readCodeInput(text: string, length: number): CodeInput {
  const wanted = Number.isInteger(length) && length > 0 ? length : USUAL_LENGTH;
  const typed = typeof text === "string" ? toAsciiDigits(text.replace(invisible, "")) : "";
  const compact = typed.replace(separators, "");
  if (compact === "") return { ok: false, reason: "empty" };

  const code = findCode(typed, wanted);
  if (code !== null) return { ok: true, code };

  const digits = compact.replace(/\D+/g, "").length;
  if (digits > wanted) return { ok: false, reason: "too-long", extra: digits - wanted };
  // Digits with something else between them are not put together: that would be a guess.
  if (digits < compact.length) return { ok: false, reason: "not-digits" };
  return { ok: false, reason: "too-short", missing: wanted - digits };
}

/** The only run, or else the only group, with the wanted number of digits. */
function findCode(typed: string, wanted: number): string | null {
  const runs = typed.split(/\D+/).filter((run) => run.length === wanted);
  if (runs.length > 0) return onlyOne(runs);
  // Marked first: a class with both digits and separators would be read once per separator.
  const groups = typed.replace(separators, " ").split(/[^\d ]+/);
  return onlyOne(
    groups.map((group) => group.replaceAll(" ", "")).filter((digits) => digits.length === wanted),
  );
}

function onlyOne(candidates: readonly string[]): string | null {
  const [candidate, ...others] = candidates;
  return candidate !== undefined && others.length === 0 ? candidate : null;
}
