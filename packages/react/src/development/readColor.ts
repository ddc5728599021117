// Turns the colours that browsers report into numbers, for the contrast warning.

/** A colour of sRGB: red, green and blue from 0 to 1, and how opaque it is. */
export interface Color {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

/**
 * Reads a colour as a browser computes it: `rgb()`, `color(srgb …)`, `oklab()` or `oklch()`.
 *
 * @returns `null` for any other notation
 */
export function readColor(text: string): Color | null {
  const [, notation = "", inside = ""] = /^(\w+)\((?:srgb )?([^()]*)\)$/.exec(text) ?? [];
  const numbers = inside.split(/[\s,/]+/).map((part) => (part === "none" ? 0 : Number(part)));
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  switch (notation) {
    case "rgb":
    case "rgba":
      return { rgb: [first / 255, second / 255, third / 255], alpha };
    case "color":
      return { rgb: [clamp(first), clamp(second), clamp(third)], alpha };
    case "oklab":
      return { rgb: fromOklab(first, second, third), alpha };
    case "oklch": {
      const hue = (third * Math.PI) / 180;
      return { rgb: fromOklab(first, second * Math.cos(hue), second * Math.sin(hue)), alpha };
    }
    default:
      return null;
  }
}

/** The matrices of CSS Color 4. */
function fromOklab(lightness: number, a: number, b: number): Color["rgb"] {
  const long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  return [
    fromLinear(4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short),
    fromLinear(-1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short),
    fromLinear(-0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701 * short),
  ];
}

function fromLinear(light: number): number {
  return clamp(light <= 0.003_130_8 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}

function clamp(channel: number): number {
  return Math.min(1, Math.max(0, channel));
}
