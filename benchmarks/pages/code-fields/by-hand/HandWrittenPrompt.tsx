import type { ReactElement, SubmitEvent } from "react";
import { use, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { HandWrittenContext } from "../../shared/HandWrittenProvider.tsx";
import { checkCode, sendCode, support } from "../surroundings.ts";
import { HandWrittenResend } from "./HandWrittenResend.tsx";
import { readCode } from "./readCode.ts";

interface HandWrittenPromptProps {
  readonly destination: string;
}

/**
 * What a careful team writes without a kit, for this one screen: the same markup, and the same
 * wiring. The field is uncontrolled, what is wrong with a code describes it and is said aloud, a code
 * is checked once, and a page that comes back holds none.
 */
export function HandWrittenPrompt({ destination }: HandWrittenPromptProps): ReactElement {
  const surroundings = use(HandWrittenContext);
  const id = `fluz-${useId()}`;
  const input = useRef<HTMLInputElement>(null);
  const isRunning = useRef(false);
  const [state, setState] = useState<"entering" | "checking" | "refused" | "verified">("entering");
  const [problem, setProblem] = useState<string | null>(null);

  const restart = useCallback(() => {
    if (input.current) input.current.value = "";
    setProblem(null);
    setState("entering");
  }, []);

  useEffect(() => {
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) restart();
    };
    addEventListener("pageshow", onPageShow);
    return () => removeEventListener("pageshow", onPageShow);
  }, [restart]);

  useLayoutEffect(() => {
    if (problem === null) return;
    if (document.activeElement === input.current) surroundings?.announce(problem);
    else input.current?.focus();
  }, [problem, surroundings]);

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isRunning.current || !input.current) return;
    const read = readCode(input.current.value);
    if ("problem" in read) {
      setProblem(read.problem);
      setState("refused");
      return;
    }
    isRunning.current = true;
    setState("checking");
    try {
      await checkCode(read.code);
      restart();
      setState("verified");
    } catch {
      setProblem("That code isn't right");
      setState("refused");
    } finally {
      isRunning.current = false;
    }
  }

  const isChecking = state === "checking";
  return (
    <form
      lang="en"
      dir="ltr"
      noValidate
      aria-busy={isChecking || undefined}
      className="fluz-TwoFactorPrompt"
      data-state={state}
      data-length={6}
      onSubmit={(event) => void submit(event)}
    >
      <div className="fluz-TwoFactorPrompt-field">
        <label htmlFor={id} className="fluz-TwoFactorPrompt-label">
          Code
        </label>
        <p id={`${id}-hint`} className="fluz-TwoFactorPrompt-hint">
          <span>
            Enter the 6 digits we sent to{" "}
            <bdi dir="ltr" translate="no">
              {`••••${destination.slice(-2)}`}
            </bdi>
            .
          </span>
        </p>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="one-time-code"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="done"
          translate="no"
          dir="ltr"
          data-sentry-mask=""
          data-dd-privacy="mask"
          data-private=""
          data-hj-suppress=""
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? `${id}-hint` : `${id}-hint ${id}-problem`}
          id={id}
          ref={input}
          readOnly={isChecking || state === "verified"}
          className="fluz-TwoFactorPrompt-input sentry-mask"
          onChange={() => {
            if (problem !== null) setProblem(null);
          }}
        />
        {problem !== null && (
          <p id={`${id}-problem`} className="fluz-TwoFactorPrompt-problem">
            {problem}
          </p>
        )}
      </div>
      <button
        type="submit"
        className="fluz-Action fluz-TwoFactorPrompt-submit"
        data-variant="primary"
        aria-disabled={isChecking || undefined}
      >
        {isChecking ? "Checking…" : "Check code"}
      </button>
      <HandWrittenResend onResend={sendCode} onSent={restart} />
      <details className="fluz-TwoFactorPrompt-help">
        <summary>Didn&apos;t get it?</summary>
        <div className="fluz-TwoFactorPrompt-helpBody">
          <div className="fluz-TwoFactorPrompt-helpText">
            Check your signal, and that you don&apos;t block new senders.
          </div>
          <a
            lang="en"
            dir="ltr"
            className="fluz-SupportLink"
            data-channel="email"
            href={`mailto:${support.address}`}
            referrerPolicy="no-referrer"
          >
            <span className="fluz-SupportLink-label">Contact support</span>
          </a>
        </div>
      </details>
    </form>
  );
}
