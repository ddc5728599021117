/**
 * Puts values into the `{placeholders}` of a sentence, as text. A placeholder without a value stays
 * visible, so that it is noticed. Values are never read as patterns again.
 */
export function formatMessage(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}
