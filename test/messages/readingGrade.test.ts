import type { ErrorWords } from "@fluz-kit/messages";
import { en, formatDuration, formatMessage } from "@fluz-kit/messages";
import { resourcesEn } from "@fluz-kit/messages/families/resources/en";
import { secureElementsEn } from "@fluz-kit/messages/families/secure-elements/en";
import { webauthnEn } from "@fluz-kit/messages/families/webauthn/en";
import { describe, expect, test } from "vitest";
import { readingGrade } from "../support/readingGrade.ts";

const HARDEST = 6;

const errors: readonly [string, ErrorWords][] = Object.entries({
  ...en.errors,
  ...resourcesEn,
  ...secureElementsEn,
  ...webauthnEn,
});

/** As a person reads it: the title is a sentence of its own, and every placeholder is filled. */
function spoken(sentence: string): string {
  const wait = formatDuration(300_000, en.locale);
  const known = { wait, appName: "Fluz", reference: "AUTH-0007", length: 6, destination: "••••42" };
  return formatMessage(sentence, known);
}

function textsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

describe("an error in English is read without effort", () => {
  test.each(errors)("%s", (_, { title, description, descriptionWithWait = description }) => {
    for (const text of [description, descriptionWithWait]) {
      expect(readingGrade(spoken(`${title}. ${text}`))).toBeLessThanOrEqual(HARDEST);
    }
  });
});

/** The formula is about sentences: of a name on a button it only counts the syllables. */
const longTexts = textsIn([en.interface, en.actions]).filter((text) => text.split(" ").length > 4);

test.each(longTexts)("%j is read without effort", (text) => {
  expect(readingGrade(spoken(text))).toBeLessThanOrEqual(HARDEST);
});

describe("the reading grade", () => {
  test("is low for what a child reads", () => {
    expect(readingGrade("The cat sat on the mat. It was warm.")).toBeLessThan(1);
  });

  test("is high for what the kit must never say", () => {
    const stiff = "Authentication was unsuccessful. Please verify your credentials and resubmit.";
    expect(readingGrade(stiff)).toBeGreaterThan(2 * HARDEST);
  });

  test("counts words, sentences and syllables", () => {
    const [words, sentences, syllables] = [8, 2, 12];
    expect(readingGrade("Wait a little, then try again. Contact support.")).toBeCloseTo(
      0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
    );
  });
});
