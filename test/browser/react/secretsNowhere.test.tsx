import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { stringsInReact } from "../../support/stringsInReact.ts";
import * as passcode from "./support/passcode.tsx";
import * as twoFactor from "./support/twoFactor.tsx";

afterEach(() => {
  sessionStorage.clear();
});

/** All text of the page that anybody could find, but for what is in its fields. */
async function textsElsewhere(field: Element, events: readonly unknown[]): Promise<string[]> {
  const reached = stringsInReact(field);
  expect(reached).toContain("found-by-the-walk");
  expect(events).not.toEqual([]);
  return [
    ...reached,
    document.documentElement.outerHTML,
    JSON.stringify([events, { ...sessionStorage }, { ...localStorage }, history.state]),
    document.cookie,
    location.href,
    window.name,
    ...(await caches.keys()),
  ];
}

test("a code that was typed is in the field and nowhere else: no attribute, record, storage, event or log", async () => {
  const { field, renderPrompt, wrong } = twoFactor;
  const events: unknown[] = [];
  const submitted = renderPrompt(
    { onSubmit: () => wrong, flow: "found-by-the-walk" },
    { onEvent: (event) => void events.push(event) },
  );
  await userEvent.click(field());
  await userEvent.keyboard("493817{Enter}");
  await screen.findByText(/That code isn't right/, { selector: "form *" });
  expect(field().value).toBe("493817");
  expect(submitted).toEqual(["493817"]);
  const texts = await textsElsewhere(field(), events);
  expect(texts.filter((text) => text.includes("493817"))).toEqual([]);
});

test("a passcode that was typed is too, masked and shown", async () => {
  const { button, field, payloadOf, renderPrompt } = passcode;
  const events: unknown[] = [];
  const submitted = renderPrompt(
    { mode: "update", onSubmit: () => payloadOf("AUTH-0016"), flow: "found-by-the-walk" },
    { onEvent: (event) => void events.push(event) },
  );
  await userEvent.fill(field("Current passcode"), "4938");
  await userEvent.fill(field("New passcode"), "6172");
  await userEvent.keyboard("{Enter}");
  await screen.findByText(/We couldn't update your passcode/, { selector: "form *" });
  expect(submitted).toEqual([["update", "4938", "6172"]]);
  for (const name of ["Show passcode", "Hide passcode"]) {
    const values = [field("Current passcode").value, field("New passcode").value];
    expect(values).toEqual(["4938", "6172"]);
    const texts = await textsElsewhere(field(), events);
    expect(texts.filter((text) => /4938|6172/.test(text))).toEqual([]);
    await userEvent.click(button(name));
  }
});
