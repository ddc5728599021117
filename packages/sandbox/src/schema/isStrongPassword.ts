/**
 * Whether a password meets the rules that Fluz's help pages state: at least 8 characters, with an
 * upper-case letter, a lower-case letter and a digit.
 */
export function isStrongPassword(text: string): boolean {
  return text.length >= 8 && /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text) && /\d/.test(text);
}
