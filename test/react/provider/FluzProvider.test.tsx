import { FluzError, extendCatalogue, generalCatalogue } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import { AccessPrompt, ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent, FluzProviderProps } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const french = {
  ...en,
  locale: "fr",
  errors: {
    ...en.errors,
    "AUTH-0025": { title: "Nous n'avons pas pu créer votre compte", description: "Réessayez." },
  },
} as const;

test("its messages are spoken, and marked with their language and direction", () => {
  render(
    <FluzProvider messages={{ ...french, direction: "rtl" }} actions={everyHandler}>
      <ErrorBanner error={payloadOf("AUTH-0025")} />
    </FluzProvider>,
  );
  const banner = screen.getByRole("group", { name: /Nous n'avons pas pu/ });
  expect(banner).toHaveAttribute("lang", "fr");
  expect(banner).toHaveAttribute("dir", "rtl");
  expect(screen.getByRole("status")).toHaveAttribute("lang", "fr");
});

test.each([
  ["Acme", "Acme needs your permission for this step."],
  ["<b>Acme</b>", "<b>Acme</b> needs your permission for this step."],
  [undefined, "This app needs your permission for this step."],
])("with the name %s a sentence on its behalf reads: %s", (appName, sentence) => {
  render(
    <FluzProvider appName={appName} actions={everyHandler}>
      <ErrorBanner error={payloadOf("AUTH-0031")} />
    </FluzProvider>,
  );
  expect(screen.getByText(sentence)).toBeVisible();
});

test("the policy on accounts holds for every form below", () => {
  render(
    <FluzProvider enumerationPolicy="neutral" actions={everyHandler}>
      <ErrorBanner error={payloadOf("AUTH-0002")} operation="login" />
    </FluzProvider>,
  );
  expect(screen.getByRole("heading")).toHaveTextContent("We couldn't sign you in");
});

test.each(["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0018", "AUTH-0024"])(
  "under a neutral policy %s looks the same to the last attribute",
  (code) => {
    const markup = (shown: string) => {
      const { container, unmount } = render(
        <FluzProvider enumerationPolicy="neutral" actions={everyHandler} support={support}>
          <ErrorBanner error={payloadOf(shown)} operation="login" id="banner" />
        </FluzProvider>,
      );
      const html = container.innerHTML.replace(
        /(id|aria-labelledby|aria-describedby)="[^"]*"/g,
        "",
      );
      unmount();
      return html;
    };
    expect(markup(code)).toBe(markup("AUTH-0018"));
  },
);

test("a person who has not signed in is not asked to sign in again", () => {
  render(
    <FluzProvider authenticated={false} actions={everyHandler}>
      <ErrorBanner error={payloadOf("AUTH-0019")} />
    </FluzProvider>,
  );
  expect(screen.getByRole("heading")).toHaveTextContent("There's a problem on our side");
});

function ThreeLayers({ calls }: { calls: (layer: string) => void }) {
  const fluz = useFluzError(payload, {
    actions: { retry: () => calls("hook"), useAnotherMethod: () => calls("hook") },
  });
  return <ErrorBanner error={fluz} actions={{ retry: () => calls("component") }} />;
}
const payload = payloadOf("AUTH-0013");

test("a component's handlers come before the hook's, and those before the provider's", async () => {
  const calls = vi.fn<(layer: string) => void>();
  render(
    <FluzProvider
      actions={{
        retry: () => calls("provider"),
        useAnotherMethod: () => calls("provider"),
        contactSupport: () => calls("provider"),
      }}
    >
      <ThreeLayers calls={calls} />
    </FluzProvider>,
  );
  for (const name of ["Try again", "Choose another way", "Contact support"]) {
    const button = screen.getByRole("button", { name });
    await userEvent.click(button);
  }
  expect(calls.mock.calls.flat()).toEqual(["component", "hook", "provider"]);
});

test("two providers on one page have regions and ids of their own", () => {
  const page = (
    <FluzProvider actions={everyHandler}>
      <ErrorBanner error={payload} />
    </FluzProvider>
  );
  render(
    <>
      {page}
      {page}
    </>,
  );
  expect(screen.getAllByRole("status")).toHaveLength(2);
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what one of two has to say, the other does not repeat", () => {
  vi.useFakeTimers();
  const page = (error: unknown) => (
    <>
      <FluzProvider actions={everyHandler}>
        <ErrorBanner error={error} />
      </FluzProvider>
      <FluzProvider actions={everyHandler}>
        <ErrorBanner error={null} />
      </FluzProvider>
    </>
  );
  const { rerender } = render(page(null));
  rerender(page(payload));
  act(() => {
    vi.advanceTimersByTime(300);
  });
  const [first, second] = screen.getAllByRole("status");
  expect(first).toHaveTextContent("We couldn't sign you in that way.");
  expect(second).toBeEmptyDOMElement();
  vi.useRealTimers();
});

test("one inside another changes what it sets and shares the rest", () => {
  render(
    <FluzProvider messages={french} actions={everyHandler} support={support}>
      <FluzProvider appName="Acme">
        <ErrorBanner error={payloadOf("AUTH-0025")} />
      </FluzProvider>
    </FluzProvider>,
  );
  expect(screen.getByRole("heading")).toHaveTextContent("Nous n'avons pas pu");
  expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
  expect(screen.getAllByRole("status")).toHaveLength(1);
});

const waiting = () => new FluzError({ kind: "rate-limited", retryAfterMs: 2_000 });

test("its locale is that of durations in its own language, and any other one breaks nothing", () => {
  const limited = waiting();
  const { rerender } = render(
    <FluzProvider locale="en-u-nu-arab" actions={everyHandler}>
      <ErrorBanner error={limited} />
    </FluzProvider>,
  );
  expect(screen.getByText(/^Wait ٢ seconds, then/)).toBeVisible();
  for (const locale of ["ar-EG", "no such locale"]) {
    rerender(
      <FluzProvider locale={locale} actions={everyHandler}>
        <ErrorBanner error={limited} />
      </FluzProvider>,
    );
    expect(screen.getByText(/^Wait 2 seconds, then/)).toBeVisible();
  }
});

describe("whatever it holds, one around a single component can have otherwise", () => {
  const inside = ({ children, ...own }: FluzProviderProps) =>
    render(
      <FluzProvider
        messages={french}
        appName="Outer"
        actions={{ retry: () => {} }}
        enumerationPolicy="neutral"
        authenticated={false}
      >
        <FluzProvider {...own}>{children}</FluzProvider>
      </FluzProvider>,
    );

  test("messages and the name of the application", () => {
    const children = <ErrorBanner error={payloadOf("AUTH-0031")} actions={everyHandler} />;
    inside({ messages: en, appName: "Acme", children });
    expect(screen.getByText("Acme needs your permission for this step.")).toBeVisible();
    expect(screen.getByRole("group")).toHaveAttribute("lang", "en");
  });

  test("support and handlers", () => {
    const children = <ErrorBanner error={payloadOf("AUTH-0014")} operation="register" />;
    inside({ support, children });
    expect(screen.getByRole("link", { name: /Contact support/ })).toBeVisible();
  });

  test("the policy on accounts, and whether the person has signed in", () => {
    const children = <ErrorBanner error={payloadOf("AUTH-0012")} actions={everyHandler} />;
    inside({ authenticated: true, enumerationPolicy: "explicit", children });
    expect(screen.getByRole("heading")).toHaveTextContent("That passcode isn't right");
  });

  test("the catalogue", () => {
    const catalogue = extendCatalogue(generalCatalogue, {
      overrides: { "AUTH-0014": { severity: "critical" } },
    });
    const children = <ErrorBanner error={payloadOf("AUTH-0014")} actions={everyHandler} />;
    inside({ catalogue, children });
    expect(screen.getByRole("group", { name: /^Problem / })).toBeVisible();
  });

  test("the labels of scopes", () => {
    const labels = { LIST_PAYMENT: "See your payments" };
    const prompt = (own?: Readonly<Record<string, string>>) => (
      <FluzProvider scopeLabels={labels} actions={everyHandler}>
        <FluzProvider scopeLabels={own}>
          <AccessPrompt error={payloadOf("AUTH-0031")} scopes={["LIST_PAYMENT"]} />
        </FluzProvider>
      </FluzProvider>
    );
    const { rerender } = render(prompt());
    expect(screen.getByRole("listitem")).toHaveTextContent("See your payments");
    rerender(prompt({ LIST_PAYMENT: "Read what you paid" }));
    expect(screen.getByRole("listitem")).toHaveTextContent("Read what you paid");
    expect(document.documentElement.outerHTML).not.toContain("LIST_PAYMENT");
  });

  test("the sink of events, and the flow that they name", () => {
    const onEvent = vi.fn<(event: FluzEvent) => void>();
    const children = <ErrorBanner error={payloadOf("AUTH-0014")} actions={everyHandler} />;
    inside({ onEvent, flow: "inner", children });
    expect(onEvent).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ flow: "inner" }));
  });
});
