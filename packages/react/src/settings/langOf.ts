// Finds English among words in another language, so that a screen reader says it as English (WCAG 3.1.2).
import type { Messages } from "@fluz-kit/messages";

/**
 * `"en"` for a text of messages in another language that is the English one: whoever has translated a part
 * has English in the gaps. Else `undefined`, as the text is in the language of its messages.
 *
 * @param english the kit's own text in the same place
 */
export function langOf(
  { locale }: Pick<Messages, "locale">,
  text: string,
  english: string,
): "en" | undefined {
  return text === english && !locale.startsWith("en") ? "en" : undefined;
}
