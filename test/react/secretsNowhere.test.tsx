import type { Operation } from "@fluz-kit/core";
import { FluzProvider, PasscodePrompt, TwoFactorPrompt, useTwoFactor } from "@fluz-kit/react";
import type { FluzEvent, UseTwoFactorOptions } from "@fluz-kit/react";
import { act, fireEvent, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { stringsInReact } from "../support/stringsInReact.ts";
import { everyHandler, payloadOf, support } from "./support/handlers.ts";

interface PromptProps {
  readonly onSubmit: () => unknown;
}

const results: unknown[] = [];

/** Markup of the host's own; what the hook returns is noted. */
function OwnMarkup(options: UseTwoFactorOptions): ReactElement {
  const code = useTwoFactor(options);
  results.push(code);
  return (
    <form aria-label="Code" {...code.form}>
      <input aria-label="Code" {...code.input} />
      <p id={code.error.field("code")["aria-describedby"]}>{code.error.title}</p>
    </form>
  );
}

const prompts: readonly [string, Operation, (props: PromptProps) => ReactElement][] = [
  [
    "TwoFactorPrompt",
    "verifyCode",
    (props) => <TwoFactorPrompt {...props} cells onResend={() => {}} />,
  ],
  ["own markup", "verifyCode", (props) => <OwnMarkup {...props} />],
  ["a check", "checkPasscode", (props) => <PasscodePrompt {...props} mode="check" length={6} />],
  ["a change", "updatePasscode", (props) => <PasscodePrompt {...props} mode="update" length={6} />],
];

const digits = "493817";

/** All text of it that anybody could find, but for what is in the field. */
function found(events: readonly FluzEvent[]): readonly string[] {
  const [input] = document.querySelectorAll("form input");
  const texts = [
    document.documentElement.outerHTML,
    JSON.stringify([events, { ...sessionStorage }, { ...localStorage }, history.state]),
    location.href,
    document.cookie,
    ...(input ? stringsInReact(input) : []),
    ...results.flatMap((result) => stringsIn(result)),
  ];
  return texts.filter((text) => text.includes(digits)).map((text) => text.slice(0, 200));
}

function stringsIn(value: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || seen.has(value) || value instanceof Node)
    return [];
  seen.add(value);
  return Object.values(value).flatMap((part) => stringsIn(part, seen));
}

test.each(prompts)(
  "what is typed into %s is in the field and nowhere else: typed, while it is checked, wrong, and right",
  async (_, operation, Prompt) => {
    const events: FluzEvent[] = [];
    let answer: (payload: unknown) => void = () => {};
    const onSubmit = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    render(
      <FluzProvider
        support={support}
        actions={everyHandler}
        onEvent={(event) => events.push(event)}
        flow="found-by-the-walk"
      >
        <Prompt onSubmit={onSubmit} />
      </FluzProvider>,
    );
    const form = document.querySelector("form");
    const type = () => {
      for (const input of form?.querySelectorAll("input") ?? []) {
        fireEvent.input(input, { target: { value: digits } });
      }
    };
    type();
    expect(document.querySelector("input")?.value).toBe(digits);
    expect(found(events)).toEqual([]);
    expect(stringsInReact(document.querySelector("form input") ?? document.body)).toContain(
      "found-by-the-walk",
    );
    for (const payload of [payloadOf("AUTH-0006"), payloadOf("AUTH-0015"), { success: true }]) {
      type();
      await act(async () => void (form && fireEvent.submit(form)));
      expect(form).toHaveAttribute("aria-busy", "true");
      expect(found(events)).toEqual([]);
      await act(async () => answer(payload));
      expect(found(events)).toEqual([]);
    }
    // As a name and a number, and never as digits.
    const told = { code: "AUTH-0006", operation, attempt: 1 };
    expect(events).toContainEqual(expect.objectContaining(told));
  },
);
