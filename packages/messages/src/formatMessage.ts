import { readOwn } from "./readOwn.ts";

/**
 * Puts values into the `{placeholders}` of a sentence, as text. A placeholder without a value, or with
 * one that is neither text nor a number, stays visible, so that it is noticed. Values are never read as
 * patterns again. Never throws: what is no sentence says nothing.
 */
export function formatMessage(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  if (typeof sentence !== "string") return "";
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = readOwn(values, name);
    return typeof value === "string" || typeof value === "number" ? `${value}` : placeholder;
  });
}
