// Finds the colour behind a text, which no browser tells and the contrast warning needs.
import { blend } from "./contrastOf.ts";
import type { Color } from "./readColor.ts";
import { readColor } from "./readColor.ts";

export interface Background {
  readonly color: Color;
  /** The element that gives it; `null` for the browser's own page. */
  readonly element: Element | null;
}

/** What is behind an element. Of an element that fades or filters, nobody can tell how its content looks. */
type Layer = { readonly isVeiled: boolean; readonly background: Background | null };

const white: Color = { rgb: [1, 1, 1], alpha: 1 };
/** Chromium's. Other browsers take another that is about as dark. */
const nearlyBlack: Color = { rgb: [18 / 255, 18 / 255, 18 / 255], alpha: 1 };

/**
 * Creates a function that reads what colour the text of an element stands on, translucent layers
 * blended. It gives `null` wherever that cannot be known from colours, such as on an image.
 */
export function createBackgroundReader(view: Window): (element: Element) => Background | null {
  const known = new Map<Element, Layer>();

  function layerOf(element: Element): Layer {
    const seen = known.get(element);
    if (seen) return seen;
    const around = element.assignedSlot ?? element.parentElement ?? hostOf(element);
    const below = around ? layerOf(around) : readPage(view);
    const layer = layOver(below, element, view.getComputedStyle(element));
    known.set(element, layer);
    return layer;
  }

  return (element) => layerOf(element).background;
}

function layOver(below: Layer, element: Element, style: CSSStyleDeclaration): Layer {
  const isVeiled =
    below.isVeiled ||
    style.opacity !== "1" ||
    style.filter !== "none" ||
    style.mixBlendMode !== "normal" ||
    element.getAnimations().some(({ playState }) => playState === "running");
  if (isVeiled) return { isVeiled, background: null };
  if (style.display === "contents") return below;
  const color = style.backgroundImage === "none" ? readColor(style.backgroundColor) : null;
  if (color?.alpha === 1) return { isVeiled, background: { color, element } };
  // What is taken out of the flow can lie over anything.
  const isInFlow = style.position !== "absolute" && style.position !== "fixed";
  const { background } = below;
  if (color === null || background === null || !isInFlow) return { isVeiled, background: null };
  if (color.alpha === 0) return below;
  return { isVeiled, background: { color: blend(color, background.color), element } };
}

/** What a page has that sets no background. A frame has none: the page around it shows through. */
function readPage(view: Window): Layer {
  if (view.parent !== view) return { isVeiled: false, background: null };
  const { documentElement, head } = view.document;
  const { colorScheme } = view.getComputedStyle(documentElement);
  const meta = head.querySelector('meta[name="color-scheme"]')?.getAttribute("content");
  const scheme = colorScheme === "normal" ? (meta ?? "") : colorScheme;
  const isDark =
    scheme.includes("dark") &&
    (!scheme.includes("light") || view.matchMedia("(prefers-color-scheme: dark)").matches);
  return {
    isVeiled: false,
    background: { color: isDark ? nearlyBlack : white, element: null },
  };
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return "host" in root && root.host instanceof Element ? root.host : null;
}
