import type { ReactNode } from "react";

export function Logo(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="hb-Logo">
      <rect width="32" height="32" rx="9" />
      <path d="M7 20c3 3 6 3 9 0s6-3 9 0M7 25c3 3 6 3 9 0s6-3 9 0M16 7v9M12 11h8" />
    </svg>
  );
}
