/** A day: whoever waits longer is not helped by a number. */
const MAX_SECONDS = 86_400;

/**
 * A waiting time in words: `"24 seconds"`, `"2 minutes"`, with the plurals of the language. Rounds
 * up, so that nobody comes back too early; from 90 seconds on in minutes. Never throws: an unusable
 * locale falls back to English, an
 * unusable time to one second.
 *
 * @param milliseconds the time to wait
 * @param locale a BCP 47 tag
 */
export function formatDuration(milliseconds: number, locale: string): string {
  const seconds = Math.min(Math.max(1, Math.ceil(milliseconds / 1_000) || 1), MAX_SECONDS);
  const [value, unit] = seconds < 90 ? [seconds, "second"] : [Math.ceil(seconds / 60), "minute"];
  return numberFormat(locale, unit).format(value);
}

function numberFormat(locale: string, unit: string): Intl.NumberFormat {
  const options = { style: "unit", unit, unitDisplay: "long" } as const;
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat("en", options);
  }
}
