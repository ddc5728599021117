import { formatDuration, negotiateLocale } from "@fluz-kit/messages";
import { describe, expect, test } from "vitest";
import { english, languages, sentencesIn } from "../support/languages.ts";
import { frames, sameAsEnglish, speechOf } from "../support/speech.ts";

const englishSentences = new Map(sentencesIn(english));

/** Where a sentence is the label of a button, so that it has to fit. */
const labels =
  /^messages\.(?:actions\.|interface\.(?:dismiss|working|tryingAgain|sending|code\.(?:check|checking|missing)|passcode\.(?:check|update|show|hide))$)/;

/** Only a language that `Intl` does not know has them. */
const isUnit = (path: string) => path.startsWith("messages.units.");

const placeholdersIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join();

const lengthOf = (text: string) => Array.from(text).length;

describe.each(Object.entries(languages))("%s", (tag, language) => {
  const sentences = sentencesIn(language).filter(
    ([path]) => !/\.(?:locale|direction)$/.test(path) && !isUnit(path),
  );
  const { messages } = language;
  const speech = speechOf(tag);

  test("says everything that English says, in the same order, and nothing else", () => {
    const paths = sentencesIn(language).map(([path]) => path);
    expect(paths.filter((path) => !isUnit(path))).toEqual([...englishSentences.keys()]);
  });

  test("is marked with its tag and its direction", () => {
    expect(messages.locale).toBe(tag);
    expect(messages.direction).toBe(["ar", "he"].includes(tag) ? "rtl" : "ltr");
  });

  test("is found by its own name", () => {
    expect(negotiateLocale(tag, ["en", ...Object.keys(languages)])).toBe(tag);
  });

  test("has what English has to fill in, in every sentence", () => {
    const wrong = sentences.filter(([path, text]) => {
      return placeholdersIn(text) !== placeholdersIn(englishSentences.get(path) ?? "");
    });
    expect(wrong).toEqual([]);
  });

  test("leaves nothing blank, and nothing in English without a reason", () => {
    expect(sentences.filter(([, text]) => text !== text.trim() || text === "")).toEqual([]);
    const same = sentences.filter(([path, text]) => text === englishSentences.get(path));
    const allowed = { ...frames, ...sameAsEnglish[tag] };
    expect(same.map(([path]) => path).filter((path) => !(path in allowed))).toEqual([]);
    const stale = Object.keys(sameAsEnglish[tag] ?? {}).filter(
      (path) => !same.some(([one]) => one === path),
    );
    expect(stale).toEqual([]);
  });

  test("has labels that fit a button, and differ from one another", () => {
    const tooLong = sentences.filter(([path, text]) => {
      return labels.test(path) && lengthOf(text) > 1.6 * lengthOf(englishSentences.get(path) ?? "");
    });
    expect(tooLong).toEqual([]);
    const all = Object.values(messages.actions);
    expect(new Set(all).size).toBe(all.length);
  });

  test("has titles that fit, without a full stop, and descriptions that end in one", () => {
    const errors = [messages.errors, ...Object.values(language.families)].flatMap((words) =>
      Object.values(words),
    );
    for (const { title, description, descriptionWithWait = description } of errors) {
      expect(lengthOf(title)).toBeLessThanOrEqual(60);
      expect(title).not.toMatch(speech.stop);
      expect(description).toMatch(speech.stop);
      expect(descriptionWithWait).toMatch(speech.stop);
    }
  });

  test("does not shout, beg or blame, and speaks no server's language", () => {
    expect(sentences.filter(([, text]) => /[!！¡]/.test(text) || speech.banned.test(text))).toEqual(
      [],
    );
  });

  test("writes quotes and spaces as the language does", () => {
    expect(sentences.filter(([, text]) => speech.misprint.test(text))).toEqual([]);
  });

  test("addresses the person in the same way throughout", () => {
    expect(sentences.filter(([, text]) => speech.otherAddress.test(text))).toEqual([]);
  });

  test("has its own words for seconds and minutes", () => {
    const said = (ms: number) => formatDuration(ms, tag, messages);
    const isKnown = Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
    expect({ tag, isKnown: isKnown || messages.units !== undefined }).toEqual({
      tag,
      isKnown: true,
    });
    expect(said(30_000)).not.toMatch(/second\b|seconds\b/);
    expect(said(30_000)).not.toBe(said(120_000));
  });
});
