import { en } from "@fluz-kit/messages";
import type { ErrorWords, Messages } from "@fluz-kit/messages";
import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
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

test("words for what nobody knows are the messages' own", () => {
  renderGerman("AUTH-9999");
  expect(screen.getByRole("heading", { name: "Etwas ging schief" })).not.toHaveAttribute("lang");
});
