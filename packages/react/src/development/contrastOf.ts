// Does the arithmetic for the warning about text that is hard to read.
import type { Color } from "./readColor.ts";

/** The contrast of two opaque colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: Color, other: Color): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** What is seen where a colour lies on an opaque one. */
export function blend(top: Color, below: Color): Color {
  const mix = (at: 0 | 1 | 2) => top.rgb[at] * top.alpha + below.rgb[at] * (1 - top.alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

function luminanceOf({ rgb }: Color): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) =>
    channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
