/**
 * Puts values into the `{placeholders}` of a sentence, as text. If a placeholder has no value, or one that
 * is neither text nor a number, it stays visible, so that somebody notices. Values are never read as
 * patterns. Never throws: a value that is not a sentence gives an empty text, and values that throw fill
 * no placeholder.
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
