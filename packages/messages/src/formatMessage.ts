/**
 * Puts values into the `{placeholders}` of a sentence, as text. A placeholder without a value, or with
 * one that is neither text nor a number, stays visible, so that it is noticed. Values are never read as
 * patterns again. Never throws: what is no sentence says nothing, and values that throw fill none.
 */
export function formatMessage(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  if (typeof sentence !== "string") return "";
  try {
    return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value: unknown = Object.hasOwn(values, name) ? values[name] : null;
      return typeof value === "string" || typeof value === "number" ? `${value}` : placeholder;
    });
  } catch {
    return sentence;
  }
}
