import "@fluz-kit/react/styles.css";
import { render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { EveryComponent } from "./support/everyComponent.tsx";

afterEach(() => cdp().send("Emulation.setEmulatedMedia", { features: [] }));

const ofTheKit = "[class*=fluz-]:is(a, button, input, summary), [class*=fluz-][tabindex]";

describe.each([
  ["the kit's own colours", "none"],
  ["forced colours", "active"],
])("in %s", (_, value) => {
  test("every control that has the focus has a ring of 3 px around it (WCAG 2.4.13)", async () => {
    await cdp().send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value }],
    });
    render(<EveryComponent />);
    for (const details of document.querySelectorAll("details")) details.open = true;
    const controls = [...document.querySelectorAll<HTMLElement>(ofTheKit)];
    expect(new Set(controls.map(({ tagName }) => tagName)).size).toBeGreaterThan(4);
    // Browsers draw no ring around a button for a person who uses a mouse.
    await userEvent.keyboard("{Tab}");
    for (const control of controls) {
      control.focus();
      expect(document.activeElement).toBe(control);
      const style = getComputedStyle(control);
      const { className } = control;
      expect([className, style.outlineStyle, style.outlineWidth]).toEqual([
        className,
        "solid",
        "3px",
      ]);
      expect([style.backgroundColor, "rgba(0, 0, 0, 0)"]).not.toContain(style.outlineColor);
    }
  });
});
