// The kit's own icons, drawn in place so that no file or font has to load.
import type { ReactElement } from "react";

/** One outline per severity, so that they differ without colour; and the cross that takes a banner away. */
const paths = {
  critical: "M7 2h6l5 5v6l-5 5H7l-5-5V7zM10 6v5M10 14v.1",
  error: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM10 6v5M10 14v.1",
  warning: "M10 2l8.5 15h-17zM10 8v4M10 14.5v.1",
  info: "M5 2h10q3 0 3 3v10q0 3-3 3H5q-3 0-3-3V5q0-3 3-3zM10 9v5M10 6v.1",
  dismiss: "M5 5l10 10M15 5L5 15",
} as const;

/** An `<svg>` element that assistive technology passes over: what it shows is said in words beside it. */
export function drawIcon(name: keyof typeof paths): ReactElement {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={paths[name]} />
    </svg>
  );
}
