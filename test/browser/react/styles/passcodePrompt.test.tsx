import { en, overrideMessages } from "@fluz-kit/messages";
import "@fluz-kit/react/styles.css";
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { button, field, payloadOf, renderPrompt } from "../support/passcode.tsx";

beforeEach(() => page.viewport(720, 700));
afterEach(async () => {
  document.documentElement.removeAttribute("style");
  await cdp().send("Emulation.setEmulatedMedia", { features: [] });
});

describe("right to left", () => {
  test("the label is on the right, the button to show it on the left, and the digits read from the left", () => {
    const messages = overrideMessages(en, { direction: "rtl" });
    renderPrompt({}, { messages });
    const { right } = field().form?.getBoundingClientRect() ?? { right: 0 };
    expect(right - screen.getByText("Passcode").getBoundingClientRect().right).toBeLessThan(1);
    expect(right - field().getBoundingClientRect().right).toBeLessThan(1);
    const toggle = button("Show passcode").getBoundingClientRect();
    expect(toggle.right).toBeLessThan(field().getBoundingClientRect().left);
    expect(getComputedStyle(field()).direction).toBe("ltr");
    expect(right - button("Check passcode").getBoundingClientRect().right).toBeLessThan(1);
  });
});

const situations = [
  ["check", "AUTH-0012"],
  ["update", "AUTH-0016"],
  ["check", "AUTH-0010"],
  ["create", "AUTH-0011"],
] as const;

test.each(situations.flatMap((one) => [["100%", ...one] as const, ["200%", ...one] as const]))(
  "at 320 px with text at %s, to %s with %s: nothing scrolls sideways, and all is large enough to hit",
  async (size, mode, code) => {
    await page.viewport(320, 900);
    document.documentElement.style.fontSize = size;
    renderPrompt({ mode, onCancel: () => {}, onSubmit: () => payloadOf(code) });
    for (const input of document.querySelectorAll("input")) await userEvent.fill(input, "0042");
    await userEvent.keyboard("{Enter}");
    await screen.findByText(en.errors[code].title, { selector: "form *", exact: false });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const controls = [
      ...document.querySelectorAll("input"),
      ...screen.getAllByRole("button"),
      ...screen.queryAllByRole("link"),
    ];
    expect(controls.length).toBeGreaterThan(1);
    for (const control of controls) {
      expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    for (const input of document.querySelectorAll("input")) {
      expect(parseFloat(getComputedStyle(input).fontSize)).toBeGreaterThanOrEqual(16);
    }
  },
);

test("in forced colours the edge of the field is seen, wider when it is wrong, and the ring too", async () => {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [{ name: "forced-colors", value: "active" }],
  });
  renderPrompt();
  await userEvent.click(field());
  expect(getComputedStyle(field()).borderTopWidth).toBe("1px");
  await userEvent.keyboard("00{Enter}");
  await screen.findByText(/Too short/, { selector: "form *" });
  const styles = getComputedStyle(field());
  expect(styles.borderTopWidth).toBe("2px");
  expect(styles.borderTopColor).not.toBe(styles.backgroundColor);
  expect([styles.outlineStyle, styles.outlineWidth]).toEqual(["solid", "3px"]);
});

test("a step that is new looks like a next step: with the colour of information, not of danger", async () => {
  renderPrompt({ onSubmit: () => payloadOf("AUTH-0010") });
  await userEvent.fill(field(), "0042");
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("heading");
  const accent = getComputedStyle(screen.getByRole("group")).getPropertyValue("--fluz-accent");
  const root = getComputedStyle(document.documentElement);
  expect(accent).toBe(root.getPropertyValue("--fluz-color-info"));
  expect(accent).not.toBe(root.getPropertyValue("--fluz-color-danger"));
});
