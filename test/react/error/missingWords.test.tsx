import { FluzError } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import type { ErrorWords, Messages } from "@fluz-kit/messages";
import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const words: ErrorWords = { title: "Etwas ging schief", description: "Noch einmal, bitte." };

/** What a host hands over whose build does not check types: one sentence, and no other. */
const incomplete = { errors: { UNKNOWN: words } };
const german: Messages = Object.assign({}, en, { locale: "de" }, incomplete);

function renderGerman(code: string) {
  render(
    <FluzProvider messages={german} actions={everyHandler}>
      <ErrorBanner error={payloadOf(code)} />
    </FluzProvider>,
  );
}

test("words that are missing come in English, marked as English, and development says so once", () => {
  expectConsole("warn", /the messages for "de" have no words for "AUTH-0014", so English is shown/);
  renderGerman("AUTH-0014");
  expect(screen.getByRole("group")).toHaveAttribute("lang", "de");
  const title = screen.getByRole("heading", { name: "We couldn't create your passcode" });
  expect(title).toHaveAttribute("lang", "en");
});

test("at a field they are marked as English too", () => {
  expectConsole("warn", /the messages for "de" have no words for "AUTH-0004", so English is shown/);
  function Host() {
    const fluz = useFluzError(payloadOf("AUTH-0004"), { operation: "register", fields: ["phone"] });
    return (
      <>
        <input aria-label="Phone" {...fluz.field("phone")} />
        <FieldError error={fluz} field="phone" />
      </>
    );
  }
  render(
    <FluzProvider messages={german} actions={everyHandler}>
      <Host />
    </FluzProvider>,
  );
  const { title, description } = en.errors["AUTH-0004"];
  expect(screen.getByText(title, { exact: false })).toHaveAttribute("lang", "en");
  expect(screen.getByText(description)).toHaveAttribute("lang", "en");
});

test("words for what nobody knows are the messages' own", () => {
  renderGerman("AUTH-9999");
  expect(screen.getByRole("heading", { name: "Etwas ging schief" })).not.toHaveAttribute("lang");
});

test.each([
  ["de-DE", "en", "Wait 30 seconds, then ask again. If you already have a code, try it."],
  ["en-GB", "en", "Wait 30 seconds, then ask again. If you already have a code, try it."],
  ["es-MX", "es", "Wait 30 segundos, then ask again. If you already have a code, try it."],
  ["de-DE", "es", "Wait 30 segundos, then ask again. If you already have a code, try it."],
])(
  "with the locale %s, a wait in messages of %s is said in their language",
  (locale, language, said) => {
    const failure = new FluzError({ kind: "api", code: "AUTH-0020", retryAfterMs: 30_000 });
    const messages = { ...en, locale: language };
    render(
      <FluzProvider messages={messages} locale={locale} actions={everyHandler}>
        <ErrorBanner error={failure} />
      </FluzProvider>,
    );
    expect(screen.getByText(said)).toBeVisible();
  },
);

test("a wait in English words, where the messages have none, is said in English", () => {
  expectConsole("warn", /the messages for "de" have no words for "AUTH-0020", so English is shown/);
  const failure = new FluzError({ kind: "api", code: "AUTH-0020", retryAfterMs: 30_000 });
  render(
    <FluzProvider messages={german} locale="de-DE" actions={everyHandler}>
      <ErrorBanner error={failure} />
    </FluzProvider>,
  );
  expect(screen.getByText(/^Wait 30 seconds, then ask again\./)).toBeVisible();
});
