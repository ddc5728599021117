"use client";
// The two places on the page that a screen reader listens to, rendered once by the provider.
import type { ReactElement } from "react";

interface LiveRegionsProps {
  readonly announcer: { readonly attach: (element: HTMLElement | null) => void };
  readonly lang: string;
}

/**
 * Two empty regions, on the page before anything is said in them: screen readers miss a region that
 * arrives together with its text (WCAG 4.1.3, F103). The announcer fills them, and takes them into an
 * open dialog and back, so React leaves them empty. Renders a `<div>` element, visually hidden.
 */
export function LiveRegions({ announcer, lang }: LiveRegionsProps): ReactElement {
  const { attach } = announcer;
  const common = { className: "fluz-visuallyHidden", "aria-atomic": true, lang };
  // An <output> belongs to a form's result; screen readers know these two by their roles.
  return (
    <div className={common.className} ref={attach}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div {...common} role="status" aria-live="polite" />
      <div {...common} role="alert" aria-live="assertive" />
    </div>
  );
}
