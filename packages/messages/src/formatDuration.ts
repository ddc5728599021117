import { isSame, readTag } from "./readTag.ts";

/** A day: whoever waits longer is not helped by a number. */
const MAX_SECONDS = 86_400;

/**
 * A waiting time in words: `"24 seconds"`, `"2 minutes"`, with the plurals of the language. Rounds
 * up, so that nobody comes back too early; from 90 seconds on in minutes. Never throws: an unusable
 * locale falls back to the language of the sentence, an unusable language to English, an unusable time
 * to one second.
 *
 * @param milliseconds the time to wait
 * @param locale a BCP 47 tag. It counts where its language is that of the sentence: `es-MX` with Spanish
 * @param language the tag of the sentence that the words go into, `messages.locale`. @default the locale's
 */
export function formatDuration(
  milliseconds: number,
  locale: string,
  language: string = locale,
): string {
  const time = typeof milliseconds === "number" ? milliseconds : 0;
  const seconds = Math.min(Math.max(1, Math.ceil(time / 1_000) || 1), MAX_SECONDS);
  const [value, unit] = seconds < 90 ? [seconds, "second"] : [Math.ceil(seconds / 60), "minute"];
  try {
    const options = { style: "unit", unit, unitDisplay: "long" } as const;
    return new Intl.NumberFormat(tagsOf(locale, language), options).format(value);
  } catch {
    // A runtime without the words of languages.
    return `${value} ${unit}${value === 1 ? "" : "s"}`;
  }
}

/** What to format by, the best first: an engine takes the first one that it has the words of. */
function tagsOf(locale: string, language: string): string[] {
  const wanted = readTag(locale);
  const spoken = readTag(language);
  const isFitting = wanted !== null && (spoken === null || isSame(wanted, spoken));
  const tags = isFitting ? [locale, language] : [language];
  return [...tags.filter((tag) => readTag(tag)), "en"].map((tag) => tag.replaceAll("_", "-"));
}
