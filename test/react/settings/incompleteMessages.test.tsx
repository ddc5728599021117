import { en } from "@fluz-kit/messages";
import type { Messages } from "@fluz-kit/messages";
import { ErrorBanner, FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { everyHandler, payloadOf } from "../support/handlers.ts";

/** Messages as JavaScript, or an older release of a translation, can hand them over. */
const read = (json: string): Messages => JSON.parse(json);
const without = (...left: readonly string[]) =>
  read(JSON.stringify(en, (key, value: unknown) => (left.includes(key) ? undefined : value)));

const allText = () => document.body.textContent;

describe("messages that lack a sentence", () => {
  test("are spoken all the same, with the missing sentence in English", () => {
    expectConsole("warn", /for "pt" have no words for actions.retry, interface.severity.error, so/);
    const translated = { ...without("error", "retry"), locale: "pt" };
    render(
      <FluzProvider messages={translated} actions={everyHandler}>
        <ErrorBanner error={payloadOf("AUTH-0025")} />
      </FluzProvider>,
    );
    expect(screen.getByRole("group", { name: /^Error/ })).toHaveAttribute("lang", "pt");
    expect(screen.getByRole("button", { name: en.actions.retry })).toBeVisible();
    expect(allText()).not.toContain("undefined");
  });

  test.each([
    ["no interface", without("interface")],
    ["no actions", without("actions")],
    ["no errors", without("errors")],
    ["nothing at all", read("{}")],
    ["a list for an object", read('{"interface":[],"actions":7,"errors":{}}')],
  ])("never break what they are given to: %s", (gap, given) => {
    const messages = { ...given, locale: gap.replaceAll(" ", "-") };
    expectConsole("warn", /^Fluz Kit: the messages for/);
    render(
      <FluzProvider messages={messages} actions={everyHandler}>
        <ErrorBanner error={payloadOf("AUTH-0025")} />
        <TwoFactorPrompt onSubmit={() => {}} onResend={() => {}} />
      </FluzProvider>,
    );
    expect(screen.getByRole("heading", { name: en.errors["AUTH-0025"].title })).toBeVisible();
    expect(screen.getByRole("button", { name: en.interface.code.check })).toBeVisible();
    expect(allText()).not.toContain("undefined");
  });
});

test("words that are no text are left out, at any depth, and the others stand", () => {
  expectConsole("warn", /no words for interface.code.check, so/);
  const broken: Messages = JSON.parse(
    JSON.stringify({
      ...en,
      locale: "broken",
      interface: { ...en.interface, code: { ...en.interface.code, check: 7, missing: "No text?" } },
    }),
  );
  render(
    <FluzProvider messages={broken}>
      <TwoFactorPrompt onSubmit={() => {}} onResend={() => {}} />
    </FluzProvider>,
  );
  expect(screen.getByRole("button", { name: en.interface.code.check })).toBeVisible();
  expect(screen.getByText("No text?")).toBeVisible();
});
