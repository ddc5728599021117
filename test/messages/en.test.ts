import { codes, resolveGuidance, FluzError } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import { en as fromItsOwnDoor } from "@fluz-kit/messages/en";
import { describe, expect, test } from "vitest";
import { contextOf, failureOf, rows } from "../support/guidanceRows.ts";
import { readTable } from "../support/readTable.ts";

const words = Object.entries(en.errors);
const reviewed = readTable("guidance.tsv", ["code", "title", "description"]);
const spoken = reviewed.filter(({ title }) => title !== "-");

/** A description with a known wait and one without: the table has both in one cell, and "…" for the sentences they share. */
function variantsOf(description: string): readonly string[] {
  const [, waiting, unknown] = /^(.*) \(no time known: (.*)\)$/.exec(description) ?? [];
  if (!waiting || !unknown) return [description];
  const [, ...shared] = sentencesOf(waiting);
  return [unknown.replace("…", shared.join(" ")), waiting];
}

describe("English", () => {
  test("is what its own door gives", () => {
    expect(fromItsOwnDoor).toBe(en);
  });

  test.each(spoken)("says of $code what was reviewed", ({ code, title, description }) => {
    const { messageKey } = resolveGuidance(failureOf(code), contextOf(code));
    const said = words.find(([key]) => key === messageKey)?.[1];
    const [without, waiting] = variantsOf(description);
    expect(said).toEqual({
      title,
      description: without,
      ...(waiting && { descriptionWithWait: waiting }),
    });
  });

  test("has words for every guidance that shows something", () => {
    const shown = rows.filter(({ surface }) => surface !== "silent");
    for (const { code } of shown) {
      expect(en.errors).toHaveProperty([
        resolveGuidance(failureOf(code), contextOf(code)).messageKey,
      ]);
    }
    for (const code of Object.keys(codes)) expect(en.errors).toHaveProperty([code]);
    expect(resolveGuidance(new FluzError()).messageKey).toBe("UNKNOWN");
  });

  test("has its errors in the order of the codes, so that languages can be compared", () => {
    const order = Object.keys(en.errors).map((key) => key.replace(/@.*/, ""));
    const places = Object.keys(codes);
    const coded = order.filter((key) => places.includes(key));
    expect(coded).toEqual(coded.toSorted((a, b) => places.indexOf(a) - places.indexOf(b)));
    expect([...new Set(coded)]).toEqual(places);
  });
});

const banned =
  /\b(?:please|sorry|invalid|valid|unable|denied|forbidden|failed|oops|JWT|tokens?|scopes?|API|server|2FA|OTP|PIN)\b|!|AUTH-/i;
/** "What you entered" and "if you forgot it" blame nobody. */
const blame = /(?<!\b(?:what|if) )\byou (?:entered|typed|forgot|failed|did not)\b/i;

/** The text message brings a "code", the person's own secret is a "passcode": no third word for either. */
const otherTerms = /\bpass[ -]code|\b(?:security|verification|auth|one-time|access|PIN) code/i;

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+/);
}

describe.each(words)("the words of %s", (_, { title, description, descriptionWithWait }) => {
  const descriptions = [description, ...(descriptionWithWait ? [descriptionWithWait] : [])];

  test("fit a heading, without a full stop", () => {
    expect(title.length).toBeLessThanOrEqual(45);
    expect(title).not.toMatch(/\.$/);
  });

  test("say what to do in at most two short sentences", () => {
    for (const text of descriptions) {
      expect(sentencesOf(text).length).toBeLessThanOrEqual(2);
      for (const sentence of sentencesOf(text)) {
        expect(sentence.split(" ").length).toBeLessThanOrEqual(14);
      }
      expect(text).toMatch(/\.$/);
    }
  });

  test("are plain, and blame nobody", () => {
    for (const text of [title, ...descriptions]) {
      expect(text).not.toMatch(banned);
      expect(text).not.toMatch(blame);
    }
  });

  test("have one term for each thing", () => {
    for (const text of [title, ...descriptions]) expect(text).not.toMatch(otherTerms);
  });
});

describe("the labels of actions", () => {
  test("differ, so that one label always means one thing", () => {
    const labels = Object.values(en.actions);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each(Object.entries(en.actions))("say what %s does: %s", (_, label) => {
    expect(label).not.toMatch(banned);
    expect(label).not.toMatch(otherTerms);
    expect(label).not.toMatch(/^OK$/i);
  });
});

describe("the words around an error", () => {
  const { severity, fields, code, passcode, ...single } = en.interface;

  test.each(
    [severity, fields, { ...code }, { ...passcode }, single].flatMap(Object.entries<string>),
  )("are plain, with one term for each thing: %s, %s", (_, text) => {
    expect(text).not.toMatch(banned);
    expect(text).not.toMatch(otherTerms);
  });
});
