import type { ErrorWords } from "@fluz-kit/messages";

const banned =
  /\b(?:please|sorry|invalid|valid|unable|denied|forbidden|failed|oops|JWT|tokens?|scopes?|API|server|2FA|OTP|PIN|CVV|fraud|blocked)\b|!|[A-Z]{2,5}-\d{4}|\b[A-Z]+_[A-Z_]+\b/i;
const blame = /(?<!\b(?:what|if) )\byou (?:entered|typed|forgot|failed|did not)\b/i;

/** What is wrong with the words of an error, by the rules for the kit's own sentences. */
export function faultsIn({
  title,
  description,
  descriptionWithWait,
}: ErrorWords): readonly string[] {
  const texts = [description, ...(descriptionWithWait === undefined ? [] : [descriptionWithWait])];
  const sentences = texts.map((text) => text.split(/(?<=[.?])\s+/));
  const faults = {
    "the title is too long": title.length > 45,
    "the title ends in a full stop": title.endsWith("."),
    "the description does not end in a full stop": !texts.every((text) => text.endsWith(".")),
    "there are more than two sentences": sentences.some((list) => list.length > 2),
    "a sentence is too long": sentences.flat().some((text) => text.split(" ").length > 14),
    "a word is not plain": [title, ...texts].some((text) => banned.test(text)),
    "somebody is blamed": [title, ...texts].some((text) => blame.test(text)),
    "the wait has no place": descriptionWithWait?.includes("{wait}") === false,
  };
  return Object.entries(faults).flatMap(([fault, found]) => (found ? [fault] : []));
}
