import { flushSync } from "react-dom";
import { nextFrame } from "./nextFrame.ts";
import type { Times } from "./Times.ts";

/** Draws at once, and times it. */
export async function timeDrawing(draw: () => void): Promise<Times> {
  const start = performance.now();
  flushSync(draw);
  document.body.getBoundingClientRect();
  const laidOut = performance.now() - start;
  await nextFrame();
  return { laidOut, painted: performance.now() - start };
}
