/** The fewest digits of a phone number that somebody can be called on. */
const MIN_DIGITS = 7;
/** The most digits of a phone number, country code included (ITU-T E.164). */
const MAX_DIGITS = 15;

/**
 * Whether a text could be a phone number: national or international, with the separators people
 * type. The sandbox does not know the numbering plans of the world.
 */
export function isPhoneNumber(text: string): boolean {
  const digits = text.replaceAll(/[\s().+-]/g, "");
  return /^\d+$/.test(digits) && digits.length >= MIN_DIGITS && digits.length <= MAX_DIGITS;
}
