import { formatMessage } from "./formatMessage.ts";
import type { Messages } from "./Messages.ts";

type UnitWords = Pick<Messages, "locale" | "units">;

/** A day. For a longer wait, a number does not help. */
const MAX_SECONDS = 86_400;

/**
 * A waiting time in words, with the plurals of the language: `"24 seconds"`, `"2 minutes"`. Rounds up, so
 * that nobody comes back too early. From 90 seconds on it uses minutes. Never throws: an unusable locale
 * falls back to the language of the sentence, an unusable language to English, an unusable time to one
 * second.
 *
 * @param milliseconds the time to wait
 * @param locale a BCP 47 tag. It counts only if it has the language of the sentence: `es-MX` with Spanish
 * @param language the tag of the sentence around the words, or the messages themselves, which have unit words
 *   where `Intl` has none. @default the locale's
 */
export function formatDuration(
  milliseconds: number,
  locale: string,
  language: string | UnitWords = locale,
): string {
  const time = typeof milliseconds === "number" ? milliseconds : 0;
  const seconds = Math.min(Math.max(1, Math.ceil(time / 1_000) || 1), MAX_SECONDS);
  const isShort = seconds < 90;
  const unit = isShort ? "second" : "minute";
  const value = isShort ? seconds : Math.ceil(seconds / 60);
  try {
    const { locale: spoken, units }: UnitWords =
      typeof language === "string" ? { locale: language } : language;
    const own: unknown = units?.[unit];
    if (typeof own === "string") return formatMessage(own, { count: value });
    const isSame = locale === spoken || languageOf(locale) === languageOf(spoken);
    const tag = isSame ? locale : spoken;
    // An engine takes the first tag that it has words for.
    const tags = [tag.replaceAll("_", "-"), "en"];
    return new Intl.NumberFormat(tags, { style: "unit", unit, unitDisplay: "long" }).format(value);
  } catch {
    // The tag is not one, or this runtime has no words.
    return `${value} ${unit}${value === 1 ? "" : "s"}`;
  }
}

/** The language and the script of a tag. `no` and `nb` are the same. */
function languageOf(tag: unknown): unknown {
  if (typeof tag !== "string") return null;
  const name = tag.replaceAll("_", "-").replace(/^no\b/, "nb");
  try {
    const { language, script } = new Intl.Locale(name).maximize();
    return `${language}-${script}`;
  } catch {
    // Hermes, the engine of React Native, cannot parse a tag.
    return name.split("-")[0];
  }
}
