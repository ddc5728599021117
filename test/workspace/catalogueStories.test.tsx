import { codes, resolveGuidance } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages/en";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import * as stories from "../../stories/catalogue/Codes.stories.tsx";
import { type EntryKey, entryKeys } from "../../stories/catalogue/EntryKey.ts";
import { EntryPreview } from "../../stories/catalogue/EntryPreview.tsx";
import { Gallery } from "../../stories/catalogue/Gallery.tsx";
import { sampleFailure } from "../../stories/catalogue/sampleFailure.ts";
import { titleOf } from "../../stories/catalogue/titleOf.ts";
import preview from "../../.storybook/preview.tsx";

const { default: meta, ...coded } = stories;
const entries = Object.values(coded).map(({ args }) => args.entry);

test("every code and condition has one story", () => {
  expect(Object.keys(codes).filter((code) => !entryKeys.some((key) => key === code))).toEqual([]);
  expect([...entries].sort()).toEqual([...entryKeys].sort());
});

test("each has controls for the situation it is met in, and the toolbar for theme and direction", () => {
  const controls = Object.entries(meta.argTypes).filter(([, { control }]) => control !== false);
  expect(controls.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      "operation",
      "attempt",
      "enumerationPolicy",
      "authenticated",
      "locale",
    ]),
  );
  expect(Object.keys(preview.globalTypes ?? {})).toEqual(["theme", "direction"]);
});

const cases = entries.map((entry) => {
  const { messageKey, placement, actions } = resolveGuidance(sampleFailure(entry));
  const [first] = actions;
  const label = first === undefined ? "" : en.actions[first];
  const isFieldItself = placement.surface === "field" && /^(edit|reenter)/.test(first ?? "");
  const isAtField = placement.surface === "field";
  return { entry, title: titleOf(messageKey), label, isAtField, isFieldItself };
});

function show(entry: EntryKey): HTMLElement {
  return render(<EntryPreview {...meta.args} entry={entry} />).container;
}

function isShown({ entry }: { entry: string }): boolean {
  return entry !== "ABORTED";
}

test.each(cases.filter(isShown))("$entry says once: $title", ({ entry, title }) => {
  show(entry);
  expect(screen.getAllByText(title)).toHaveLength(1);
});

test.each(cases.filter(isShown))(
  "$entry says what to do, and has a place for the focus",
  ({ entry, title, isAtField }) => {
    const shown = show(entry);
    const description = shown.querySelector("[class$=-description]")?.textContent ?? "";
    expect(description).toMatch(/^[A-Z].{8,}[.]$/);
    const target = shown.querySelector<HTMLElement>(isAtField ? "input" : "[tabindex='-1']");
    target?.focus();
    expect(target).toHaveFocus();
    expect(isAtField || target?.textContent.includes(title)).toBe(true);
  },
);

test.each(cases.filter(isShown).filter(({ isFieldItself }) => !isFieldItself))(
  "$entry offers first: $label",
  ({ entry, label }) => {
    expect(show(entry).querySelector("button, a")?.textContent).toContain(label);
  },
);

test.each(cases.filter(({ isFieldItself }) => isFieldItself))(
  "$entry describes the field that is the way on",
  ({ entry, title }) => {
    const input = show(entry).querySelector("input");
    const id = input?.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(id)?.textContent).toContain(title);
  },
);

test.each(cases.filter((one) => !isShown(one)))("$entry shows nothing", ({ entry }) => {
  expect(show(entry).textContent).toBe("");
});

test("the gallery has an entry for every code and condition, and a way to each", () => {
  const { container } = render(<Gallery />);
  const articles = [...container.querySelectorAll("article")].map(({ id }) => id);
  expect(articles.sort()).toEqual([...entryKeys].sort());
  const ways = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(entryKeys.filter((key) => !ways.includes(`#${key}`))).toEqual([]);
});
