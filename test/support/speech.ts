/*
 * How each language is written and spoken here. The words are those that the language would have for what the kit
 * does not say: a server's, and those that beg, excuse or shout. See docs/glossary.md for the forms of address.
 */

export interface Speech {
  /** How a sentence ends. */
  readonly stop: RegExp;
  /** Words of servers, and "please" and "sorry". */
  readonly banned: RegExp;
  /** Quotes, spaces and marks that the language writes otherwise. */
  readonly misprint: RegExp;
  /** The form of address that is not used. */
  readonly otherAddress: RegExp;
}

const never = /(?!)/;
const codes = String.raw`\bAPI\b|\bJWT\b|\bOTP\b|\b2FA\b|\btokens?\b|AUTH-`;

/** Straight quotes, dots for an ellipsis, two spaces, and a space before a mark. */
const latin = /["]|\.\.\.|  |\s[,.;:?](?:\s|$)/;

/** East Asian marks are full width, but for what stands in a number. */
const eastAsian = /["]|\.\.\.|[,;?](?!\w)|\s[。，、]|(?<![\d}])\.(?!\w)/;

const latinStop = /[.?]$/;

const speeches: Readonly<Record<string, Speech>> = {
  es: {
    stop: latinStop,
    banned: new RegExp(`${codes}|por favor|lo sentimos|inválid|fall[oó]|servidor|deneg`, "i"),
    misprint: /["]|\.\.\.|  |\s[,.;:?](?:\s|$)|^[^¿]*\?/,
    otherAddress: /\b(?:tú|tu|tus|te|tienes|puedes|ingresa|escribe|revisa|prueba|intenta)\b/i,
  },
  fr: {
    stop: latinStop,
    banned: new RegExp(`${codes}|s'il vous|désolé|invalide|échou|serveur|refusé`, "i"),
    // A narrow no-break space stands before these (U+202F), and inside guillemets.
    misprint: /["]|\.\.\.|  |[^\u202f\s][;:?»](?:\s|$)|[^\S\u202f][;:?»]|«[^\u202f]/,
    otherAddress: /\b(?:tu|toi|ton|tes|te|vérifie|essaie|saisis|choisis|connecte)\b/i,
  },
  de: {
    stop: latinStop,
    banned: new RegExp(
      `${codes}|\\bbitte\\b|leider|entschuldig|ungültig|fehlgeschlagen|\\bserver|verweigert`,
      "i",
    ),
    misprint: latin,
    otherAddress: /\b(?:du|dein\w*|dich|dir)\b/i,
  },
  "pt-BR": {
    stop: latinStop,
    banned: new RegExp(`${codes}|por favor|desculp|inválid|falh[ao]|servidor|negad`, "i"),
    misprint: latin,
    otherAddress: /\b(?:tu|teu|tua|teus|tuas|o senhor|a senhora)\b/i,
  },
  it: {
    stop: latinStop,
    banned: new RegExp(
      `${codes}|per favore|ci dispiace|spiacenti|non valid|fallit|\\bserver\\b|negato`,
      "i",
    ),
    misprint: latin,
    otherAddress: /\b(?:Lei|Suo|Sua|Suoi|riprovi|inserisca|controlli|scelga|contatti)\b/,
  },
  nl: {
    stop: latinStop,
    banned: new RegExp(
      `${codes}|alstublieft|\\bsorry\\b|helaas|ongeldig|mislukt|\\bserver|geweigerd`,
      "i",
    ),
    misprint: latin,
    otherAddress: /\b(?:u|uw|uzelf)\b/i,
  },
  pl: {
    stop: latinStop,
    banned: new RegExp(
      `${codes}|proszę|przepraszamy|niestety|nieprawidłow|niepoprawn|serwer|odmow`,
      "i",
    ),
    misprint: latin,
    // Forms with a gender, and the formal address.
    otherAddress: /\b(?:Pan|Pani|Państw\w*)\b|(?:łeś|łaś)(?!\p{L})/u,
  },
  ht: {
    stop: latinStop,
    banned: new RegExp(`${codes}|tanpri|silvouplè|padon|\\bsèvè`, "i"),
    misprint: latin,
    otherAddress: never,
  },
  ja: {
    stop: /[。？]$/,
    banned: new RegExp(`${codes}|申し訳|すみません|無効|失敗|サーバー|拒否されました`, "i"),
    misprint: eastAsian,
    // Plain forms.
    otherAddress: /(?:だ|である|しろ|せよ)[。、]|あなた/,
  },
  ko: {
    stop: /[.?]$/,
    banned: new RegExp(`${codes}|죄송|유효하지|실패|서버|부디`, "i"),
    misprint: /["]|\.\.\.|  |\s[.,?]/,
    otherAddress: /당신|(?:해라|하라|한다|합니까)[.?]/,
  },
  "zh-Hans": {
    stop: /[。？]$/,
    banned: new RegExp(`${codes}|(?<!申)请|抱歉|对不起|无效|失败|服务器|令牌`, "i"),
    misprint: eastAsian,
    otherAddress: /你/,
  },
  "zh-Hant": {
    stop: /[。？]$/,
    banned: new RegExp(`${codes}|(?<!申)請|抱歉|對不起|無效|失敗|伺服器|權杖`, "i"),
    misprint: eastAsian,
    otherAddress: /你/,
  },
  ar: {
    stop: /[.؟]$/,
    banned: new RegExp(`${codes}|من فضلك|رجاء|عذر|نأسف|غير صالح|فشل|خادم`, "i"),
    misprint: /["]|\.\.\.|  |[?,;](?!\w)|\s[،؛؟.]/,
    // A command has a gender.
    otherAddress: /(?:^|[\s،])(?:أدخل|اختر|حاول|انتظر|استخدم|اطلب)(?:[\s.،]|$)/,
  },
  he: {
    stop: /[.?]$/,
    banned: new RegExp(`${codes}|בבקשה|סליחה|מצטער|לא תקין|נכשל|שרת`, "i"),
    misprint: latin,
    // Forms with a gender.
    otherAddress: /(?:^|\s)(?:אתה|הזן|הזיני|בחר|בחרי|נסה|נסי|המתן)(?:[\s.,]|$)/,
  },
  hi: {
    stop: /[।?]$/,
    banned: new RegExp(`${codes}|कृपया|क्षमा|माफ़|अमान्य|विफल|सर्वर`, "i"),
    misprint: /["]|\.\.\.|  |\s[।,?]|[^\d]\.(?:\s|$)/,
    otherAddress: /(?:^|\s)(?:तुम|तू|तुम्हार\S*|तेर\S*)(?:\s|$)/,
  },
  vi: {
    stop: latinStop,
    banned: new RegExp(`${codes}|vui lòng|xin lỗi|rất tiếc|không hợp lệ|thất bại|máy chủ`, "i"),
    misprint: latin,
    otherAddress: /\b(?:quý khách|anh|chị|em|mày)\b/i,
  },
  tl: {
    stop: latinStop,
    banned: new RegExp(`${codes}|\\bpaki-?|paumanhin|pasensya|\\bserver\\b|hindi wasto`, "i"),
    misprint: latin,
    otherAddress: /\b(?:kayo|inyo|inyong|ninyo)\b/i,
  },
};

/** @throws {Error} for a language that nobody has described. */
export function speechOf(tag: string): Speech {
  const speech = speeches[tag];
  if (!speech) throw new Error(`Say in test/support/speech.ts how ${tag} is written.`);
  return speech;
}

const frame = "only how its parts are joined";

/** What a language says as English does, and why. */
export const sameAsEnglish: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    "messages.interface.severity.error": "the Spanish word",
    "messages.interface.errorPrefix": "the Spanish word",
  },
  de: {
    "messages.interface.severity.critical": "the German word",
    "messages.interface.fields.code": "the German word",
  },
  pl: { "messages.interface.severity.critical": "the Polish word" },
  it: {
    "messages.interface.fields.email": "the word that Italians use",
    "messages.interface.fields.password": "the word that Italians use",
  },
  vi: { "messages.interface.fields.email": "the word that Vietnamese use" },
  tl: {
    "messages.interface.severity.error": "banks in the Philippines say it in English",
    "messages.interface.errorPrefix": "banks in the Philippines say it in English",
    "messages.interface.fields.phone": "banks in the Philippines say it in English",
    "messages.interface.fields.email": "banks in the Philippines say it in English",
    "messages.interface.fields.password": "banks in the Philippines say it in English",
    "messages.interface.fields.code": "banks in the Philippines say it in English",
    "messages.interface.fields.passcode": "banks in the Philippines say it in English",
  },
};

/** Sentences without a word in them. */
export const frames: Readonly<Record<string, string>> = {
  "messages.interface.announcement": frame,
};
