import { act, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Messages } from "@fluz-kit/messages";
import { enXA } from "../../stories/support/pseudoMessages.ts";
import { Surface, kinds, surfaces } from "./support/everySurface.tsx";
import { payloadOf } from "./support/handlers.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a browser's translator does: every text moves into elements of its own, and says something else. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const { parentElement } = text;
    if (parentElement?.closest("[translate=no]") || parentElement?.tagName === "FONT") continue;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    outer.append(inner);
    text.replaceWith(outer);
    inner.append(`«${text.data}»`);
  }
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Presses and submits whatever there is. */
async function goOn(before: () => void): Promise<void> {
  before();
  const form = document.querySelector("form");
  for (const input of form?.querySelectorAll("input") ?? []) {
    fireEvent.input(input, { target: { value: input.type === "password" ? "4938" : "493817" } });
  }
  if (form) fireEvent.submit(form);
  await pass(1_200);
  before();
  const [resend] = document.querySelectorAll(".fluz-ResendButton-button");
  if (resend) fireEvent.click(resend);
  await pass(3_000);
}

const second = payloadOf("AUTH-0027");
const steps = [...kinds, null, kinds[0], {}, null];

/** What the page says after each step, whoever has been at its texts between them. */
async function walk(name: string, between: () => void): Promise<readonly string[]> {
  const said: string[] = [];
  const draw = (first: unknown, messages?: Messages) => (
    <Surface name={name} troubles={{ first, second }} messages={messages} />
  );
  const { rerender, unmount } = render(draw(null));
  for (const [index, first] of steps.entries()) {
    between();
    rerender(draw(first, index % 4 === 3 ? enXA : undefined));
    await goOn(between);
    said.push(document.body.textContent.replace(/[«»]/g, ""));
  }
  unmount();
  return said;
}

test.each(Object.keys(surfaces))(
  "%s on a page that a browser translates breaks nothing, and says no more and no less",
  async (name) => {
    const plain = await walk(name, () => {});
    expect(new Set(plain).size).toBeGreaterThan(1);
    expect(await walk(name, translate)).toEqual(plain);
  },
);

test.each(["TwoFactorPrompt", "PasscodePrompt"])(
  "what is typed into %s is not for translation",
  (name) => {
    render(<Surface name={name} troubles={{ first: null, second: null }} />);
    const inputs = document.querySelectorAll("form input");
    expect(inputs.length).toBeGreaterThan(0);
    for (const input of inputs) expect(input).toHaveAttribute("translate", "no");
  },
);
