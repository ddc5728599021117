import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { ErrorBanner } from "@fluz-kit/react";
import { afterEach, expect, test } from "vitest";
import { EveryComponent } from "../support/everyComponent.tsx";
import { addHostStyles } from "../support/hostStyles.ts";
import { payloadOf } from "../support/page.tsx";
import { textsOnPage } from "../support/textOnPage.ts";

const undo: (() => void)[] = [];
const hostStyles = (css: string) => undo.push(addHostStyles(css));
const actions = { retry: () => {} };
const isOfTheKit = (element: Element) => element.closest("[class*=fluz-]") !== null;

afterEach(() => {
  for (const one of undo.splice(0)) one();
});

test("on a root of ten pixels a text has at least 14, and a target 44", () => {
  hostStyles("html { font-size: 62.5% }");
  render(<EveryComponent />);
  const texts = textsOnPage(document.body).filter(({ element }) => isOfTheKit(element));
  expect(texts.length).toBeGreaterThan(40);
  const sizes = texts.map(({ element }) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  const targets = [...document.querySelectorAll<HTMLElement>("a, button, input, summary")];
  const small = targets.filter(
    (target) => isOfTheKit(target) && target.getBoundingClientRect().height < 44,
  );
  expect(small.map((target) => target.className)).toEqual([]);
});

test("a text that the person has enlarged stays enlarged", () => {
  hostStyles("html { font-size: 150% }");
  render(<ErrorBanner error={payloadOf("AUTH-0014")} actions={actions} />);
  expect(getComputedStyle(screen.getByRole("group")).fontSize).toBe("24px");
});

/** Puts `@layer` names in the order in which Tailwind 4 declares them, before the kit's own sheet. */
function declareLayers(names: string): void {
  const style = document.createElement("style");
  style.textContent = `@layer ${names};`;
  document.head.prepend(style);
  undo.push(() => style.remove());
}

test.each([
  ["named in front of the utilities", "theme, base, fluz, components, utilities"],
  ["after a reset", "reset, fluz, utilities"],
])("a class of a utility wins where the kit's layer is %s", (_, names) => {
  declareLayers(names);
  hostStyles(`@layer utilities { .text-red-600 { color: rgb(231, 0, 11) } }
    @layer base, reset { h1, h2, h3 { font-weight: 400 } }`);
  render(
    <ErrorBanner
      error={payloadOf("AUTH-0014")}
      actions={actions}
      classNames={{ title: "text-red-600" }}
    />,
  );
  const title = getComputedStyle(screen.getByRole("heading"));
  expect(title.color).toBe("rgb(231, 0, 11)");
  expect(title.fontWeight).toBe("600");
});

test("a rule outside every layer wins, wherever the kit's stands", () => {
  hostStyles(".title { color: rgb(231, 0, 11) }");
  render(
    <ErrorBanner
      error={payloadOf("AUTH-0014")}
      actions={actions}
      classNames={{ title: "title" }}
    />,
  );
  expect(getComputedStyle(screen.getByRole("heading")).color).toBe("rgb(231, 0, 11)");
});

/** Takes out of the page's sheets what an older browser would not understand. Puts it back afterwards. */
function forget(word: string): number {
  let count = 0;
  const visit = (rules: CSSRuleList, remove: (index: number) => void) => {
    for (let index = rules.length - 1; index >= 0; index -= 1) {
      const rule = rules[index];
      if (rule instanceof CSSSupportsRule && rule.conditionText.includes(word)) {
        remove(index);
        count += 1;
      } else if (rule instanceof CSSGroupingRule) {
        visit(rule.cssRules, (at) => rule.deleteRule(at));
      } else if (rule instanceof CSSStyleRule) {
        const kept = rule.style.cssText.replace(new RegExp(`[\\w-]+: [^;]*${word}[^;]*;`, "g"), "");
        if (kept === rule.style.cssText) continue;
        rule.style.cssText = kept;
        count += 1;
      }
    }
  };
  for (const style of document.querySelectorAll("style")) {
    const { sheet, textContent } = style;
    if (!sheet || !textContent.includes("fluz")) continue;
    visit(sheet.cssRules, (at) => sheet.deleteRule(at));
    undo.push(() => (style.textContent = textContent));
  }
  return count;
}

test.each(["light-dark", "color-mix"])("without %s edges and the focus ring stay", (word) => {
  expect(forget(word)).toBeGreaterThan(0);
  render(<EveryComponent />);
  const edged = document.querySelectorAll(
    ".fluz-ErrorBanner, .fluz-ErrorSummary, .fluz-AccessPrompt, .fluz-TwoFactorPrompt-input, .fluz-Action[data-variant=primary]",
  );
  expect(edged.length).toBeGreaterThan(5);
  for (const element of edged) {
    const style = getComputedStyle(element);
    expect(style.borderTopStyle, element.className).not.toBe("none");
    expect(style.borderTopColor, element.className).not.toMatch(/^rgba.*, 0\)$/);
  }
  const [field] = document.querySelectorAll<HTMLElement>(".fluz-TwoFactorPrompt-input");
  field?.focus();
  const ring = field && getComputedStyle(field);
  expect(ring?.outlineStyle).toBe("solid");
  expect(ring?.outlineWidth).toBe("3px");
  expect(ring?.outlineColor).not.toMatch(/^rgba.*, 0\)$/);
});

test("without light-dark the words of a primary step are read on their ground", () => {
  forget("light-dark");
  render(<EveryComponent />);
  const [step] = document.querySelectorAll(".fluz-Action[data-variant=primary]");
  const style = step && getComputedStyle(step);
  expect(style?.color).toBe("rgb(255, 255, 255)");
  expect(style?.backgroundColor).toBe("rgb(0, 0, 0)");
});

test("where an element scrolls the page, nothing hidden makes the document scroll too", () => {
  hostStyles("html, body { margin: 0 } #root { height: 100vh; overflow: auto }");
  render(
    <div id="root">
      <div style={{ height: 3_000 }} />
      <EveryComponent />
    </div>,
  );
  expect(document.documentElement.scrollHeight).toBe(window.innerHeight);
});
