import type { ReactElement, ReactNode } from "react";
import { createContext, useEffect, useMemo, useRef } from "react";

export type Handlers = Readonly<Record<string, (failure: unknown) => unknown>>;

interface Surroundings {
  readonly handlers: Handlers;
  /** Says a text in the live region; of several in a row, the last. */
  readonly announce: (text: string) => void;
  /** When the person pressed something last. */
  readonly pressedAt: () => number;
}

export const HandWrittenContext = createContext<Surroundings | null>(null);

interface HandWrittenProviderProps {
  readonly handlers: Handlers;
  readonly children: ReactNode;
}

const QUIET_MS = 300;

export function HandWrittenProvider({
  handlers,
  children,
}: HandWrittenProviderProps): ReactElement {
  const region = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressed = useRef(-Infinity);
  const surroundings = useMemo(
    (): Surroundings => ({
      handlers,
      announce(text) {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          if (region.current) region.current.textContent = text;
        }, QUIET_MS);
      },
      pressedAt: () => pressed.current,
    }),
    [handlers],
  );
  useEffect(() => {
    const note = () => {
      pressed.current = Date.now();
    };
    document.addEventListener("click", note, true);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener("click", note, true);
    };
  }, []);
  return (
    <HandWrittenContext value={surroundings}>
      {children}
      <div className="fluz-visuallyHidden">
        <div
          className="fluz-visuallyHidden"
          aria-atomic
          lang="en"
          // As in ours: an <output> belongs to a form.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="status"
          aria-live="polite"
          ref={region}
        />
        <div
          className="fluz-visuallyHidden"
          aria-atomic
          lang="en"
          role="alert"
          aria-live="assertive"
        />
      </div>
    </HandWrittenContext>
  );
}
