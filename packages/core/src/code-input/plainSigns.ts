import { toAsciiDigits } from "./toAsciiDigits.ts";

/** How far the wide signs of East Asia are from those of ASCII. */
const WIDE_OFFSET = 0xfee0;

/** A text with the digits of every script as 0 to 9, and the signs that people put between digits each written in one way. */
export function plainSigns(text: string): string {
  // Soft hyphens, direction marks, joiners, byte order marks and styles of emoji come along with a copied text.
  return (
    toAsciiDigits(text.replace(/[\p{Cf}\uFE0E\uFE0F\u20E3]/gu, ""))
      // Not the wide comma: it ends a clause, and stands in no number.
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
