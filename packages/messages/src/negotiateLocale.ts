import type { Tag } from "./readTag.ts";
import { isSame, readTag } from "./readTag.ts";

interface Offer extends Tag {
  /** The tag as the caller wrote it. */
  readonly spelling: string;
}

/**
 * The best available language for a person: the first wanted one that is available, then a shortened tag
 * (RFC 4647, 3.4), then another region. The script must match: `zh-HK` takes `zh-Hant`, never `zh-Hans`.
 * `no` and `nb` are one language. `nb` and `nn` stand in for each other, because people who read one read
 * both. Tags may be written `en_US`. A value that is not a tag is skipped. Never throws.
 *
 * @param wanted one tag or several, the most wanted first, such as `navigator.languages`
 * @param available the tags to choose from
 * @returns one of `available`, spelled as it is there; if none matches, English, else the first one, else `"en"`
 */
export function negotiateLocale(
  wanted: string | readonly string[],
  available: readonly string[],
): string {
  const offers = listOf(available).flatMap(readOffer);
  for (const name of listOf(wanted)) {
    const found = findOffer(readTag(name), offers);
    if (found !== undefined) return found.spelling;
  }
  return (findOffer(readTag("en"), offers) ?? offers[0])?.spelling ?? "en";
}

function findOffer(tag: Tag | null, offers: readonly Offer[]): Offer | undefined {
  if (tag === null) return undefined;
  const fitting = offers.filter((offer) => isSame(offer, tag));
  for (const name of rangesOf(tag)) {
    const found = fitting.find((offer) => offer.name === name);
    if (found !== undefined) return found;
  }
  return (
    fitting.find(({ region }) => region === tag.region) ??
    fitting[0] ??
    offers.find(({ language }) => isNorwegian(language) && isNorwegian(tag.language))
  );
}

function isNorwegian(language: string): boolean {
  return language === "nb" || language === "nn";
}

/** The tags to look up, from exact to general, with and without the script. */
function rangesOf({ name, language, script, region }: Tag): readonly string[] {
  const parts = name.split("-");
  const shortened = parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
  const scripted = `${language}-${script}`;
  return [...shortened.slice(0, -1), `${scripted}-${region}`, scripted, language];
}

function readOffer(spelling: string): readonly Offer[] {
  const tag = readTag(spelling);
  return tag === null ? [] : [{ ...tag, spelling }];
}

/** The strings in whatever the caller passed. */
function listOf(value: unknown): readonly string[] {
  try {
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === "string");
  } catch {
    return [];
  }
}
