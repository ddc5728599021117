/** The digits of a phone number; those of the United States come without their country code. */
export function digitsOf(phoneNumber: string): string {
  return phoneNumber
    .normalize("NFKC")
    .replaceAll(/\D/g, "")
    .replace(/^1(?=\d{10}$)/, "");
}

/**
 * Whether a phone number ends in 0100 to 0199, the range that the North American plan keeps for
 * fiction. The sandbox remembers nothing about these, so that a demo can use one again and again.
 */
export function leavesNoTrace(phoneNumber: string): boolean {
  return /01\d\d$/.test(digitsOf(phoneNumber));
}

/**
 * Whether a text could be a phone number: national or international, with the separators people
 * type. It has 7 digits, so that somebody can be called on it, to 15, country code included
 * (ITU-T E.164). The sandbox does not know the numbering plans of the world.
 */
export function isPhoneNumber(text: string): boolean {
  return /^\d{7,15}$/.test(text.replaceAll(/[\s().+-]/g, ""));
}
