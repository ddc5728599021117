import { FluzError } from "@fluz-kit/core";
import { en, overrideMessages } from "@fluz-kit/messages";
import type { ErrorWords, Messages, MessagesOverride } from "@fluz-kit/messages";
import {
  ErrorBanner,
  ErrorSummary,
  FieldError,
  FluzProvider,
  SupportLink,
  errorParts,
  useFluzError,
} from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
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
  ["es-MX", "es", "Espera 30 segundos."],
  ["de-DE", "es", "Espera 30 segundos."],
])(
  "with the locale %s, a wait in messages of %s is said in their language",
  (locale, language, said) => {
    const failure = new FluzError({ kind: "api", code: "AUTH-0020", retryAfterMs: 30_000 });
    const spanish = {
      title: "Aún no",
      description: "Espera.",
      descriptionWithWait: "Espera {wait}.",
    };
    const errors = language === "es" ? { "AUTH-0020": spanish } : {};
    const messages = overrideMessages(en, { locale: language, errors });
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

describe("a catalogue that is translated in part", () => {
  const own = { title: "Ya tienes una cuenta", description: "Inicia sesión." };
  const actions = { ...everyHandler, contactSupport: "/ayuda" };

  function renderSpanish(code: string, partial: MessagesOverride): void {
    const messages = overrideMessages(en, { locale: "es", ...partial });
    render(
      <FluzProvider messages={messages} actions={actions}>
        <ErrorBanner error={payloadOf(code)} />
      </FluzProvider>,
    );
  }
  const languageOf = (element: Element) => element.closest("[lang]")?.getAttribute("lang");
  const title = () => screen.getByRole("heading");

  test("has each sentence and each button in a language that is named", () => {
    renderSpanish("AUTH-0026", {
      errors: { "AUTH-0026": own },
      actions: { editPhone: "Cambia el número" },
    });
    expect(languageOf(title())).toBe("es");
    expect(languageOf(screen.getByText("Inicia sesión."))).toBe("es");
    expect(languageOf(screen.getByRole("button", { name: "Cambia el número" }))).toBe("es");
    expect(languageOf(screen.getByRole("link", { name: "Sign in" }))).toBe("en");
  });

  test("is English, and says so, where it has no sentence of its own", () => {
    renderSpanish("AUTH-0025", { errors: { "AUTH-0026": own } });
    expect(languageOf(title())).toBe("en");
    expect(languageOf(screen.getByText("Check your details and try again."))).toBe("en");
  });

  test.each([
    ["title", "AUTH-0025"],
    ["description", "AUTH-0014"],
  ])(
    "is English in both sentences where it has a %s alone, and development says so",
    (name, code) => {
      expectConsole(
        "warn",
        /for "es" have a title or a description alone for "AUTH-00(25|14)", so English is shown/,
      );
      renderSpanish(code, { errors: { [code]: { [name]: "Solo esto" } } });
      expect(document.body).not.toHaveTextContent("Solo esto");
      expect(languageOf(title())).toBe("en");
    },
  );

  test("names no other language where English is that of the page", () => {
    render(
      <FluzProvider messages={overrideMessages(en, { locale: "en-GB" })} actions={actions}>
        <ErrorBanner error={payloadOf("AUTH-0026")} />
      </FluzProvider>,
    );
    expect(title()).not.toHaveAttribute("lang");
    expect(screen.getByRole("link", { name: "Sign in" })).not.toHaveAttribute("lang");
  });

  test("says so at a field, in a summary, of support and in own markup", () => {
    const messages = overrideMessages(en, { locale: "ar", direction: "rtl" });
    function Page() {
      const [first, second] = [payloadOf("AUTH-0026"), payloadOf("AUTH-0025")];
      const phone = useFluzError(first, { fields: ["phone"] });
      const other = useFluzError(second);
      return (
        <>
          <ErrorSummary error={[phone, other]} />
          <input aria-label="Phone" {...phone.field("phone")} />
          <FieldError error={phone} field="phone" />
          <p {...errorParts(other)?.description} />
          <SupportLink />
        </>
      );
    }
    const support = { type: "url", href: "https://help.example.com" } as const;
    render(
      <FluzProvider messages={messages} actions={everyHandler} support={support}>
        <Page />
      </FluzProvider>,
    );
    const texts = [
      screen.getByRole("heading", { name: en.interface.summaryTitle }),
      ...screen.getAllByText(en.errors["AUTH-0026"].title),
      ...screen.getAllByText(en.errors["AUTH-0025"].description),
      ...screen.getAllByText(en.actions.contactSupport),
      ...screen.getAllByText(en.actions.signIn),
    ];
    expect(texts.length).toBeGreaterThan(6);
    expect(new Set(texts.map(languageOf))).toEqual(new Set(["en"]));
  });
});
