import type { ReactElement } from "react";
import { use, useId, useLayoutEffect, useRef, useState } from "react";
import type { LogInFailure } from "../alerts.ts";
import { wordsByCode } from "../alerts.ts";
import { HandWrittenContext } from "../../shared/HandWrittenProvider.tsx";

interface HandWrittenBannerProps {
  readonly failure: LogInFailure;
}

const ANSWER_MS = 60_000;

/**
 * What a careful team writes without a kit, for this one screen: the same markup, and the same wiring.
 * The error has a name and a description, it takes the focus if it answers a press and is said
 * aloud if not, and a step that is running does not run twice.
 */
export function HandWrittenBanner({ failure }: HandWrittenBannerProps): ReactElement | null {
  const surroundings = use(HandWrittenContext);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const running = useRef<string>(undefined);
  const [busy, setBusy] = useState<string>();
  const words = wordsByCode.get(failure.data.login.error.code);

  useLayoutEffect(() => {
    if (!words || !surroundings) return;
    const isAnswer = Date.now() - surroundings.pressedAt() < ANSWER_MS;
    if (isAnswer && document.activeElement !== root.current) root.current?.focus();
    else surroundings.announce(`${words.title}. ${words.description}`);
    // The same words for another failure are told again.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [failure, words, surroundings]);

  if (!words) return null;

  async function take(step: string): Promise<void> {
    if (running.current === step) return;
    running.current = step;
    setBusy(step);
    try {
      await surroundings?.handlers[step]?.(failure);
    } finally {
      running.current = undefined;
      setBusy(undefined);
    }
  }

  return (
    <div
      // As in ours: a fieldset would claim the fields.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      lang="en"
      dir="ltr"
      aria-labelledby={`${id}severity ${id}title`}
      aria-describedby={`${id}description`}
      tabIndex={-1}
      className="fluz-ErrorBanner"
      data-severity="error"
      data-fluz-code={failure.data.login.error.code}
      ref={root}
    >
      <span className="fluz-ErrorBanner-icon">
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
          <path d="M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM10 6v5M10 14v.1" />
        </svg>
      </span>
      <div className="fluz-ErrorBanner-body">
        <span id={`${id}severity`} className="fluz-visuallyHidden fluz-severity">
          Error
        </span>
        <h2 id={`${id}title`} className="fluz-ErrorBanner-title">
          {words.title}
        </h2>
        <p id={`${id}description`} className="fluz-ErrorBanner-description">
          {words.description}
        </p>
        <div className="fluz-ErrorBanner-actions">
          {words.steps.map((step, place) => (
            <button
              key={step.id}
              className="fluz-Action"
              data-action={step.id}
              data-variant={step.id === "reenter" ? "link" : place === 0 ? "primary" : "secondary"}
              type="button"
              aria-disabled={busy === step.id || undefined}
              data-busy={busy === step.id ? "" : undefined}
              onClick={() => void take(step.id)}
            >
              {busy === step.id ? "Working…" : step.label}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
