import { en, overrideMessages } from "@fluz-kit/messages";
import "@fluz-kit/react/styles.css";
import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { field, renderPrompt, wrong } from "../support/twoFactor.tsx";

beforeEach(() => page.viewport(720, 700));
afterEach(async () => {
  document.documentElement.removeAttribute("style");
  await cdp().send("Emulation.setEmulatedMedia", { features: [] });
});

describe("right to left", () => {
  test("the label is on the right, and the digits read from the left", async () => {
    const messages = overrideMessages(en, { direction: "rtl" });
    renderPrompt({}, { messages });
    const label = screen.getByText("Code").getBoundingClientRect();
    const { right } = field().form?.getBoundingClientRect() ?? { right: 0 };
    expect(right - label.right).toBeLessThan(1);
    expect(getComputedStyle(field()).direction).toBe("ltr");
    expect(getComputedStyle(field()).textAlign).toBe("left");
    expect(right - screen.getByText("Check code").getBoundingClientRect().right).toBeLessThan(1);
  });
});

const cells = [false, true];

test.each(cells.flatMap((on) => [["100%", on] as const, ["200%", on] as const]))(
  "at 320 px with text at %s and cells: %s nothing scrolls sideways, and all is large enough to hit",
  async (size, on) => {
    await page.viewport(320, 900);
    document.documentElement.style.fontSize = size;
    renderPrompt({ cells: on, onUseAnotherMethod: () => {}, onSubmit: () => wrong });
    await userEvent.click(screen.getByText("Didn't get it?"));
    await userEvent.click(field());
    await userEvent.keyboard("493817{Enter}");
    await screen.findByText(/That code isn't right/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const controls = [
      field(),
      screen.getByText("Didn't get it?"),
      ...screen.getAllByRole("button"),
      ...screen.getAllByRole("link"),
    ];
    for (const control of controls) {
      expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    }
    expect(parseFloat(getComputedStyle(field()).fontSize)).toBeGreaterThanOrEqual(16);
    expect(field().scrollWidth).toBeLessThanOrEqual(field().clientWidth);
  },
);

test("in forced colours the edge of the field is seen, wider when it is wrong, and the ring too", async () => {
  await cdp().send("Emulation.setEmulatedMedia", {
    features: [{ name: "forced-colors", value: "active" }],
  });
  renderPrompt();
  await userEvent.click(field());
  expect(getComputedStyle(field()).borderTopWidth).toBe("1px");
  await userEvent.keyboard("49{Enter}");
  await screen.findByText(/Enter all 6 digits/);
  const styles = getComputedStyle(field());
  expect(styles.borderTopWidth).toBe("2px");
  expect(styles.borderTopColor).not.toBe(styles.backgroundColor);
  expect([styles.outlineStyle, styles.outlineWidth]).toEqual(["solid", "3px"]);
});
