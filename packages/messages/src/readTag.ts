/** A language tag and its parts, with the likely script and region filled in (`zh-HK`: `zh-Hant-HK`). */
export interface Tag {
  readonly name: string;
  readonly language: string;
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/**
 * Reads a language tag, with hyphens or written `en_US`; `null` for anything else. Never throws. Old names
 * of a language equal the new ones: `iw` is `he`, and `no` is `nb`.
 */
export function readTag(text: unknown): Tag | null {
  if (typeof text !== "string") return null;
  try {
    // Engines know the old names, except this one, which stands for two languages.
    const locale = new Intl.Locale(text.replaceAll("_", "-").replace(/^no(?=-|$)/i, "nb"));
    const { language, script, region } = locale.maximize();
    return { name: locale.baseName, language, script, region };
  } catch {
    return hasLocale() ? null : readLanguage(text);
  }
}

/** Hermes, the engine of React Native, formats by tag but cannot parse one. */
function readLanguage(text: string): Tag | null {
  const [, language] = /^([a-z]{2,3})(?:[-_][a-z\d]{1,8})*$/.exec(text.toLowerCase()) ?? [];
  if (language === undefined) return null;
  return { name: language, language, script: undefined, region: undefined };
}

function hasLocale(): boolean {
  return typeof Intl === "object" && Object.hasOwn(Intl, "Locale");
}

/** Whether two tags have the same language and script. */
export function isSame(one: Tag, other: Tag): boolean {
  return one.language === other.language && one.script === other.script;
}
