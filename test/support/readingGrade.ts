import { syllable } from "syllable";

/**
 * The year of a US school from which on a text reads easily, by the formula of Flesch and Kincaid
 * (1975). Long sentences and long words raise it.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/(?<=[.?!…])\s+/).length;
  const words = text.match(/\p{L}[\p{L}\d'’-]*|\d+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
