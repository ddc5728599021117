import type { Messages } from "@fluz-kit/messages";
import { en } from "@fluz-kit/messages/en";

/** English as long as other languages get (ISO text growth): short labels three times, sentences by 40 %. */
export const enXA: Messages = { ...en, ...stretch(pick(en)), locale: "en-XA" };

/** English that runs from right to left, as Arabic and Hebrew do. */
export const arXB: Messages = { ...en, locale: "ar-XB", direction: "rtl" };

/** The languages that stories can be seen in. */
export const storyLocales = { en, "en-XA": enXA, "ar-XB": arXB } as const;

function pick({ errors, actions, interface: words }: Messages) {
  return { errors, actions, interface: words };
}

function stretch<T extends object>(words: T): T;
function stretch(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "string"
        ? lengthen(value)
        : typeof value === "object" && value !== null
          ? stretch(value)
          : value,
    ]),
  );
}

/** Up to ten characters threefold, up to twenty twofold, longer ones by 40 %. Placeholders stay. */
function lengthen(text: string): string {
  const growth = text.length <= 10 ? 2 : text.length <= 20 ? 1 : 0.4;
  const words = text
    .replace(/\{\w+\}/g, "")
    .split(/\s+/)
    .filter(Boolean);
  const wanted = text.length * (1 + growth);
  let longer = text;
  for (let index = 0; longer.length < wanted; index += 1) {
    longer += ` ${(words[index % words.length] ?? "word").replace(/[aeiou]/g, "$&$&")}`;
  }
  return longer;
}
