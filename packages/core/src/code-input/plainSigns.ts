import { toAsciiDigits } from "./toAsciiDigits.ts";

/** The distance between East Asian wide signs and their ASCII counterparts. */
const WIDE_OFFSET = 0xfee0;

/** The text with the digits of every script as 0 to 9, and with one spelling for each sign between digits. */
export function plainSigns(text: string): string {
  // Copied text brings soft hyphens, direction marks, joiners, byte order marks and emoji styles along.
  return (
    toAsciiDigits(text.replace(/[\p{Cf}\uFE0E\uFE0F\u20E3]/gu, ""))
      // Not the wide comma: it ends a clause and never stands inside a number.
      .replace(/[\uFF01-\uFF0B\uFF0D-\uFF5E]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) - WIDE_OFFSET),
      )
      .replace(/[\n-\r\t\x85\u2028\u2029]/g, "\n")
      .replace(/\p{Z}/gu, " ")
      .replace(/[\p{Pd}\u2212\u2043\u00B7\u2027\u22C5\u30FB\uFF65]/gu, "-")
      .replace(/[\u2024\u2026]/g, ".")
      .replace(/[\u2022\u25CF]/g, "*")
      .replace(/['`\u2018\u2019\u02BC]/g, "_")
      .replace(/[\u066B\u066C]/g, ",")
      .replace(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"]/gu, "(")
  );
}
