import { generalCatalogue } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import type * as Kit from "@fluz-kit/react";
import type { FluzOptions } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

/** What was said is said once per copy of the kit. */
let kit: typeof Kit;
let said: () => readonly string[];
beforeEach(async () => {
  vi.resetModules();
  kit = await import("@fluz-kit/react");
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  said = () => warn.mock.calls.flat().map(String);
});

/** Every setting there is, as a host without types may pass it. */
const settings = {
  messages: { ...en, locale: "fr" },
  locale: "fr-CA",
  appName: "ZZZ-LEAK",
  support: { type: "tel", number: "+15555550100" },
  scopeLabels: { LIST_PAYMENT: "ZZZ-LEAK" },
  catalogue: generalCatalogue,
  flow: "ZZZ-LEAK",
  authenticated: false,
  enumerationPolicy: "uniform",
  session: { run: (operation) => operation() },
  onEvent: vi.fn<() => void>(),
} as const satisfies FluzOptions;

const failure = payloadOf("AUTH-0031");
const ofField = payloadOf("AUTH-0006");

/** Each component, with props that its type does not have. */
const surfaces: Readonly<Record<string, (props: object) => ReactElement>> = {
  ErrorBanner: (props) => <kit.ErrorBanner error={failure} {...props} />,
  FieldError: (props) => <kit.FieldError error={ofField} field="code" {...props} />,
  ErrorSummary: (props) => <kit.ErrorSummary error={[failure, ofField]} {...props} />,
  "ErrorSummary of one": (props) => <kit.ErrorSummary error={failure} {...props} />,
  ErrorScreen: (props) => <kit.ErrorScreen error={failure} {...props} />,
  GuidanceView: (props) => <kit.GuidanceView error={failure} {...props} />,
  AccessPrompt: (props) => (
    <kit.AccessPrompt error={failure} scopes={["LIST_PAYMENT"]} {...props} />
  ),
  SupportLink: (props) => <kit.SupportLink error={failure} {...props} />,
  FluzErrorBoundary: (props) => (
    <kit.FluzErrorBoundary {...props}>
      <p>Your account</p>
    </kit.FluzErrorBoundary>
  ),
};

/** Those that make a hook of their own, and so take settings. */
const makers: Readonly<Record<string, (props: object) => ReactElement>> = {
  ResendButton: (props) => <kit.ResendButton onResend={() => {}} {...props} />,
  TwoFactorPrompt: (props) => (
    <kit.TwoFactorPrompt onSubmit={() => {}} onResend={() => {}} {...props} />
  ),
  PasscodePrompt: (props) => (
    <kit.PasscodePrompt mode="check" length={4} onSubmit={() => {}} {...props} />
  ),
};

/** Draws each twice, in an application that is fully wired. */
function draw(component: ReactElement): Element {
  const { container } = render(
    <kit.FluzProvider actions={everyHandler} support={support}>
      <section>{component}</section>
      {component}
    </kit.FluzProvider>,
  );
  expect(container.textContent).not.toBe("");
  return container;
}

const attributesIn = (container: Element) =>
  [...container.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());

const asAttributes = Object.keys(settings).map((name) => name.toLowerCase());

test.each(Object.keys(surfaces))(
  "settings of %s do nothing, are no attributes, and development says once where they belong",
  (name) => {
    const container = draw(surfaces[name]?.(settings) ?? <p />);
    expect(attributesIn(container).filter((one) => asAttributes.includes(one))).toEqual([]);
    expect(container.innerHTML).not.toContain("ZZZ-LEAK");
    expect(container.querySelector("[lang=fr]")).toBeNull();
    expect(settings.onEvent).not.toHaveBeenCalled();
    expect(said()).toEqual([
      `Fluz Kit: components take no settings, so nothing comes of ${Object.keys(settings).join(", ")}. ` +
        "Set that in a FluzProvider around the component, or in the hook whose result it draws.",
    ]);
  },
);

test.each(Object.keys(makers))(
  "settings of %s, which makes a hook of its own, hold, and are no attributes either",
  (name) => {
    const container = draw(makers[name]?.(settings) ?? <p />);
    expect(attributesIn(container).filter((one) => asAttributes.includes(one))).toEqual([]);
    expect(container.querySelector("[lang=fr]")).not.toBeNull();
    expect(said()).toEqual([]);
  },
);

test("a setting that is undefined, and what a surface does take, is not spoken of", () => {
  draw(
    <kit.ErrorBanner
      {...{ messages: undefined, onEvent: undefined }}
      error={failure}
      actions={everyHandler}
      operation="login"
      attempt={2}
      id="problem"
    />,
  );
  expect(said()).toEqual([]);
});

describe("beside a hook's result", () => {
  const wrong = payloadOf("AUTH-0006");

  function Code({ draw: drawn }: { draw: (fluz: Kit.UseFluzErrorResult) => ReactElement }) {
    return drawn(kit.useFluzError<"verifyCode">(wrong, { operation: "verifyCode" }));
  }

  test.each<[string, (fluz: Kit.UseFluzErrorResult) => ReactElement]>([
    ["ErrorBanner", (fluz) => <kit.ErrorBanner error={fluz} operation="login" attempt={5} />],
    ["ErrorSummary", (fluz) => <kit.ErrorSummary error={[fluz]} operation="login" attempt={5} />],
    ["ErrorScreen", (fluz) => <kit.ErrorScreen error={fluz} operation="login" attempt={5} />],
    ["GuidanceView", (fluz) => <kit.GuidanceView error={fluz} operation="login" attempt={5} />],
    ["AccessPrompt", (fluz) => <kit.AccessPrompt error={fluz} operation="login" attempt={5} />],
    ["SupportLink", (fluz) => <kit.SupportLink error={fluz} operation="login" attempt={5} />],
  ])("operation and attempt of %s do nothing, and development says so once", (_, drawn) => {
    draw(<Code draw={drawn} />);
    const actions = [...document.querySelectorAll("[data-action]")];
    // At the fifth time support would lead.
    expect(actions[0]?.getAttribute("data-action")).not.toBe("contactSupport");
    expect(said()).toEqual([
      `Fluz Kit: "operation" does nothing beside a hook's result, which knows its own. Pass it to the hook.`,
      `Fluz Kit: "attempt" does nothing beside a hook's result, as the hook counts by itself. Leave it out.`,
    ]);
  });

  test("so does the id of a text at a field, which the result names", () => {
    function Field() {
      const fluz = kit.useFluzError(wrong, { operation: "verifyCode", fields: ["code"] });
      return (
        <>
          <input aria-label="Code" {...fluz.field("code")} />
          <kit.FieldError error={fluz} field="code" id="mine" />
        </>
      );
    }
    render(<Field />);
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription(/That code isn't right/);
    expect(document.querySelector("#mine")).toBeNull();
    expect(said()).toEqual([
      `Fluz Kit: "id" does nothing beside a hook's result, whose field() names the text. Leave out the id.`,
    ]);
  });

  test.each<[string, (fluz: Kit.UseFluzErrorResult) => ReactElement]>([
    ["a failure", (fluz) => <kit.ErrorSummary error={[fluz, failure]} operation="login" />],
    ["one to come", (fluz) => <kit.ErrorSummary error={[fluz, null]} operation="login" />],
  ])("and %s, a summary needs to know what the person is doing", (_, drawn) => {
    draw(<Code draw={drawn} />);
    expect(said()).toEqual([]);
  });

  test.each([[[]], [null], [[null]]])(
    "%j is no result, and a summary that waits for one is not spoken of",
    (nothing) => {
      render(<kit.ErrorSummary error={nothing} operation="login" />);
      expect(said()).toEqual([]);
    },
  );
});

test("in production nothing is said, and no attribute is left behind", () => {
  vi.stubEnv("NODE_ENV", "production");
  const container = draw(
    <>
      {Object.entries(surfaces).map(([name, one]) => (
        <div key={name}>{one(settings)}</div>
      ))}
    </>,
  );
  expect(attributesIn(container).filter((one) => asAttributes.includes(one))).toEqual([]);
  expect(said()).toEqual([]);
});
