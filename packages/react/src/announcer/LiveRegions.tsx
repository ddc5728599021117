"use client";
import { useEffect, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import type { Announcer, Politeness } from "./createAnnouncer.ts";

interface LiveRegionsProps {
  readonly announcer: Announcer;
  readonly lang: string;
}

const none = () => null;

/**
 * Two empty regions, on the page before anything is said in them: screen readers miss a region that
 * arrives together with its text (WCAG 4.1.3, F103). Renders two visually hidden `<div>` elements.
 */
export function LiveRegions({ announcer, lang }: LiveRegionsProps): ReactElement {
  useEffect(() => announcer.start(), [announcer]);
  const said = useSyncExternalStore(announcer.subscribe, announcer.current, none);
  const text = (politeness: Politeness) =>
    said?.politeness === politeness ? <span key={said.id}>{said.text}</span> : null;
  // An <output> belongs to a form's result; screen readers know these two by their roles.
  return (
    <>
      <div
        className="fluz-visuallyHidden"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="status"
        aria-live="polite"
        aria-atomic
        lang={lang}
      >
        {text("polite")}
      </div>
      <div
        className="fluz-visuallyHidden"
        role="alert"
        aria-live="assertive"
        aria-atomic
        lang={lang}
      >
        {text("assertive")}
      </div>
    </>
  );
}
