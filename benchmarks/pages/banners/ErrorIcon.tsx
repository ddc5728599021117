import type { ReactElement } from "react";

/** For kits whose alert has a place for an icon and brings none. */
export function ErrorIcon(): ReactElement {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" aria-hidden>
      <path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM10 6v5M10 14v.1" />
    </svg>
  );
}
