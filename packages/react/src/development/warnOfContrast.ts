// Warns a developer whose theme makes a text of the kit hard to read.
import { blend, contrastOf } from "./contrastOf.ts";
import { createBackgroundReader } from "./createBackgroundReader.ts";
import type { Background } from "./createBackgroundReader.ts";
import type { Color } from "./readColor.ts";
import { readColor } from "./readColor.ts";
import { backgroundTokenOf, tokenOf } from "./tokenOf.ts";
import { warnOnce } from "./warnOnce.ts";

const names = [
  "AccessPrompt",
  "ErrorBanner",
  "ErrorScreen",
  "ErrorSummary",
  "FieldError",
  "PasscodePrompt",
  "ResendButton",
  "SupportLink",
  "TwoFactorPrompt",
];
const surfaces = names.map((name) => `.fluz-${name}`).join();

const drawn = new Set<Document | ShadowRoot>();

/**
 * Warns the integrator once per component, token and pair of colours whose contrast is too low (WCAG 1.4.3).
 * It looks once the page is painted, after effects that set the theme. Where it is not sure it says nothing.
 */
export function warnOfContrast(page: Document | ShadowRoot): void {
  if (process.env.NODE_ENV === "production") return;
  // Without layout, as in jsdom, there is nothing to look at.
  if (typeof Element.prototype.checkVisibility !== "function") return;
  if (drawn.size === 0) requestAnimationFrame(() => requestAnimationFrame(checkAll));
  drawn.add(page);
}

function checkAll(): void {
  const pages = [...drawn];
  drawn.clear();
  for (const page of pages) {
    try {
      check(page);
    } catch {
      // Advice for developers never breaks a page.
    }
  }
}

function check(page: Document | ShadowRoot): void {
  const roots = [...page.querySelectorAll(surfaces)];
  const view = roots[0]?.ownerDocument.defaultView;
  if (!view || view.matchMedia("(forced-colors: active)").matches) return;
  const backgroundOf = createBackgroundReader(view);
  for (const element of new Set(roots.flatMap(readTexts))) {
    const style = view.getComputedStyle(element);
    const text = readColor(style.color);
    const background = text && text.alpha > 0 && backgroundOf(element);
    if (background) judge(element, blend(text, background.color), background, isLarge(style));
  }
}

/** The kit's own elements with a text in them that the person is meant to see. */
function readTexts(surface: Element): readonly Element[] {
  const found: Element[] = [...surface.querySelectorAll("input")];
  const walker = surface.ownerDocument.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement && textContent?.trim()) found.push(parentElement);
  }
  return found.filter(
    (element) =>
      element.closest("[class]")?.matches('[class^="fluz-"]:not(.fluz-visuallyHidden)') &&
      // WCAG asks no contrast of what cannot be pressed.
      !element.closest(':disabled, [aria-disabled="true"]') &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
}

function judge(element: Element, text: Color, background: Background, isLarge: boolean): void {
  const contrast = contrastOf(text, background.color);
  const needed = isLarge ? 3 : 4.5;
  if (contrast >= needed) return;
  const name = names.find((one) => element.closest(surfaces)?.classList.contains(`fluz-${one}`));
  const pair = `${write(text)} on ${write(background.color)}`;
  const token = tokenOf(element);
  const behind = background.element;
  const other = behind?.closest(surfaces)
    ? backgroundTokenOf(behind)
    : `the background of <${behind?.localName ?? "html"}>`;
  warnOnce(
    `contrast ${name} ${token} ${pair}`,
    `the text of ${name} is hard to read. ${pair} has a contrast of ${round(contrast)}:1, ` +
      `and text of this size needs ${needed}:1 (WCAG 1.4.3). Change ${token} or ${other}.`,
  );
}

/** 24 px, or 18.66 px where it is bold (WCAG 1.4.3, large text). */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  return Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
}

function write({ rgb }: Color): string {
  const digits = rgb.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

/** Down, so that what is too low never looks like enough. */
function round(contrast: number): number {
  return Math.floor(contrast * 100) / 100;
}
