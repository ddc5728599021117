import { FluzError, codes, isFluzErrorCode } from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";
import { factsOf } from "@fluz-kit/core/internal";
import {
  AccessPrompt,
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FieldError,
  FluzProvider,
  GuidanceView,
  PasscodePrompt,
  ResendButton,
  TwoFactorPrompt,
  useFluzError,
} from "@fluz-kit/react";
import type { FluzProviderProps } from "@fluz-kit/react";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";
import { OwnBanner, OwnField } from "../support/ownMarkup.tsx";
import { renderPrompt as renderPasscode, send } from "../support/passcode.tsx";
import { pass } from "../support/resend.ts";
import { check, renderPrompt as renderTwoFactor } from "../support/twoFactor.tsx";

const all = Object.keys(codes).filter(isFluzErrorCode);
const actions = everyHandler;
const lost = new FluzError({ kind: "network" });

/** What a failure looks like: all marks in it, and the page without the ids that React hands out. */
interface Look {
  readonly marks: readonly (string | null)[];
  readonly html: string;
}

function lookOf(container: Element): Look {
  const marked = [...container.querySelectorAll("[data-fluz-code]")];
  return {
    marks: marked.map((element) => element.getAttribute("data-fluz-code")),
    html: container.innerHTML.replaceAll(
      / (id|for|aria-labelledby|aria-describedby|href)="[^"]*"/g,
      "",
    ),
  };
}

interface SceneProps {
  readonly error: unknown;
  readonly operation: Operation;
}

function OwnMarkup({ error, operation }: SceneProps): ReactNode {
  const fluz = useFluzError(error, { operation, fields: ["phone"] });
  return (
    <form>
      <OwnBanner fluz={fluz} />
      <OwnField fluz={fluz} name="phone" />
    </form>
  );
}

/** Everything that shows an error which nobody has to act for. */
const surfaces: Readonly<Record<string, (scene: SceneProps) => ReactNode>> = {
  ErrorBanner: (scene) => <ErrorBanner {...scene} />,
  ErrorScreen: (scene) => <ErrorScreen {...scene} />,
  AccessPrompt: (scene) => <AccessPrompt {...scene} />,
  GuidanceView: (scene) => <GuidanceView {...scene}>Form</GuidanceView>,
  FieldError: (scene) => (
    <>
      <FieldError {...scene} field="phone" />
      <FieldError {...scene} field="email" />
      <FieldError {...scene} field="password" />
      <FieldError {...scene} field="code" />
      <FieldError {...scene} field="passcode" />
    </>
  ),
  ErrorSummary: ({ error, operation }) => (
    <ErrorSummary error={[error, lost]} operation={operation} fieldIds={{ phone: "phone" }} />
  ),
  "own markup": OwnMarkup,
};

/** One surface for each of these errors. */
function looksOf(
  name: string,
  errors: readonly unknown[],
  { operation = "other", ...provider }: FluzProviderProps & { readonly operation?: Operation } = {},
): readonly Look[] {
  const Surface = surfaces[name] ?? (() => null);
  const { container, unmount } = render(
    errors.map((error, index) => (
      <div key={index}>
        <FluzProvider actions={actions} support={support} {...provider}>
          <Surface error={error} operation={operation} />
        </FluzProvider>
      </div>
    )),
  );
  const looks = [...container.children].map(lookOf);
  unmount();
  return looks;
}

/**
 * What breaks the law that whatever has the same mark looks the same, that of codes which reveal an account no mark
 * tells apart what words do not, and that a mark which is no code gives none away.
 */
function toldApart(looks: readonly Look[]): readonly string[] {
  const byMark = new Map<string, string>();
  const byWords = new Map<string, string>();
  const broken: string[] = looks.length === 31 ? [] : ["not all codes were drawn"];
  for (const [index, { marks, html }] of looks.entries()) {
    const mark = marks[0] ?? "";
    const own = mark === all[index] ? mark : "\0";
    if ((byMark.get(mark) ?? html) !== html) broken.push(`${all[index]} is told from its group`);
    const words = html.replaceAll(/ data-fluz-code="[^"]*"/g, "");
    if (factsOf(all[index]).reveals) {
      if ((byWords.get(words) ?? mark) !== mark) broken.push(`${all[index]} is named apart`);
      byWords.set(words, mark);
    }
    if (html.replaceAll(own, "").includes("AUTH-")) broken.push(`${all[index]} is on the page`);
    if (marks.length > 0) byMark.set(mark, html);
  }
  return broken;
}

const situations = (["neutral", "uniform"] as const).flatMap((enumerationPolicy) =>
  (["login", "register"] as const).map((operation) => ({ enumerationPolicy, operation })),
);

const signIn = ["AUTH-0002", "AUTH-0003", "AUTH-0009", "AUTH-0018", "AUTH-0024"];

describe.each(Object.keys(surfaces))("%s", (name) => {
  test("is found by the code that it shows, of all 31", () => {
    const looks = looksOf(name, all.map(payloadOf));
    const found = looks.map(({ marks }) => marks.filter((mark) => mark !== "NETWORK"));
    // A field shows what is about it alone.
    const shown = all.filter((_, index) => name !== "FieldError" || found[index]?.length);
    expect(found.flat()).toEqual(shown);
    expect(shown).toHaveLength(name === "FieldError" ? 10 : 31);
  });

  test.each([
    ...situations,
    { enumerationPolicy: "explicit", operation: "other", authenticated: false } as const,
  ])("tells nobody apart whose words are the same: $enumerationPolicy, $operation", (situation) => {
    const looks = looksOf(name, all.map(payloadOf), situation);
    expect(toldApart(looks)).toEqual([]);
  });

  test.each(["neutral", "uniform"] as const)(
    "has one look for every way to fail a sign-in: %s",
    (enumerationPolicy) => {
      const errors = signIn.map(payloadOf);
      const looks = looksOf(name, errors, { operation: "login", enumerationPolicy });
      expect(new Set(looks.map(({ html }) => html)).size).toBe(1);
      const marks = new Set(looks.flatMap((look) => look.marks));
      marks.delete("NETWORK");
      expect([...marks]).toEqual(name === "FieldError" ? [] : ["SIGN_IN"]);
    },
  );

  test("names what no server has said by its condition, and an unknown code not at all", () => {
    const looks = looksOf(name, [
      new FluzError({ kind: "timeout" }),
      new FluzError({ kind: "rate-limited", retryAfterMs: 5_000 }),
      payloadOf("AUTH-0099"),
      payloadOf("anna_smith"),
    ]);
    const names = name === "FieldError" ? [] : ["TIMEOUT", "RATE_LIMITED", "UNKNOWN", "UNKNOWN"];
    expect(looks.flatMap(({ marks }) => marks.slice(0, 1))).toEqual(names);
    for (const { html } of looks) expect(html).not.toMatch(/AUTH-0099|anna_smith|ZZZ/);
  });
});

describe("what a person has to act for", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Each prompt and button, whose request comes to this error. */
  const asking: Readonly<Record<string, (error: unknown) => ReactNode>> = {
    TwoFactorPrompt: (error) => (
      <TwoFactorPrompt
        onSubmit={() => error}
        onResend={() => ({ success: true })}
        persist={false}
      />
    ),
    PasscodePrompt: (error) => <PasscodePrompt mode="check" length={4} onSubmit={() => error} />,
    ResendButton: (error) => <ResendButton onResend={() => error} persist={false} />,
  };

  /** The same after the person has asked. */
  async function ask(name: string, error: unknown, provider: FluzProviderProps): Promise<Look> {
    const { container } = render(
      <FluzProvider actions={actions} support={support} {...provider}>
        {asking[name]?.(error)}
      </FluzProvider>,
    );
    const value = name === "PasscodePrompt" ? "1234" : "123456";
    const [form, input, button] = ["form", "input", "button"].map((tag) =>
      container.querySelector(tag),
    );
    if (input) fireEvent.input(input, { target: { value } });
    if (form) fireEvent.submit(form);
    else if (button) fireEvent.click(button);
    await pass(0);
    const look = lookOf(container);
    cleanup();
    return look;
  }

  describe.each(Object.keys(asking))("%s", (name) => {
    test.each(["explicit", "neutral", "uniform"] as const)(
      "tells nobody apart whose words are the same: %s",
      async (enumerationPolicy) => {
        const looks: Look[] = [];
        for (const code of all) {
          looks.push(await ask(name, payloadOf(code), { enumerationPolicy }));
        }
        expect(toldApart(looks)).toEqual([]);
        expect(looks.filter(({ marks }) => marks.length !== 1)).toEqual([]);
        const own = looks.filter(({ marks }, index) => marks[0] === all[index]);
        expect(own.length === 31).toBe(enumerationPolicy === "explicit");
      },
    );
  });

  test("a text that cannot be sent is named by what is wrong with it", async () => {
    renderTwoFactor();
    await check("123");
    expect(screen.getByText(/6/, { selector: "[data-fluz-code=TOO_SHORT]" })).toBeVisible();
    await check("123a");
    expect(document.querySelector("[data-fluz-code]")).toHaveAttribute(
      "data-fluz-code",
      "NOT_DIGITS",
    );
  });

  test("an empty passcode too", async () => {
    renderPasscode();
    await send("");
    expect(document.querySelector("[data-fluz-code]")).toHaveAttribute("data-fluz-code", "EMPTY");
  });
});

test("no attribute of the host's can make one error pass for another", () => {
  render(
    <FluzProvider support={support} actions={actions}>
      <ErrorBanner error={payloadOf("AUTH-0014")} {...{ "data-fluz-code": "AUTH-0026" }} />
    </FluzProvider>,
  );
  expect(screen.getByRole("group")).toHaveAttribute("data-fluz-code", "AUTH-0014");
});
