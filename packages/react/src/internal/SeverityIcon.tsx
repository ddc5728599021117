import type { Severity } from "@fluz-kit/core";
import type { ReactElement } from "react";

interface SeverityIconProps {
  readonly severity: Severity;
  readonly className: string;
}

/** One shape per severity, so that they differ without colour. */
const shapes = {
  critical: "M6.6 1.5h6.8l5.1 5.1v6.8l-5.1 5.1H6.6l-5.1-5.1V6.6z",
  error: "M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z",
  warning:
    "M10 1.6c.6 0 1.1.3 1.4.8l7.3 13.2c.6 1.1-.2 2.4-1.4 2.4H2.7c-1.2 0-2-1.3-1.4-2.4L8.6 2.4c.3-.5.8-.8 1.4-.8z",
  info: "M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z",
} as const satisfies Record<Severity, string>;

const marks = {
  critical: "M7 7l6 6M13 7l-6 6",
  error: "M10 5.6v5.4M10 14.2v.1",
  warning: "M10 7.2v4.4M10 14.6v.1",
  info: "M6.2 10h7.2M10.6 7l3 3-3 3",
} as const satisfies Record<Severity, string>;

/** Renders an `<svg>` element that assistive technology passes over: the severity has a word of its own. */
export function SeverityIcon({ severity, className }: SeverityIconProps): ReactElement {
  return (
    <svg
      className={className}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden
      focusable="false"
    >
      <path d={shapes[severity]} fill="currentColor" />
      <path
        className="fluz-Icon-mark"
        d={marks[severity]}
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
