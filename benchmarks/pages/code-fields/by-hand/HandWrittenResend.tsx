import type { ReactElement } from "react";
import { useId } from "react";
import { useHandWrittenResend } from "./useHandWrittenResend.ts";

interface HandWrittenResendProps {
  readonly onResend: () => unknown;
  readonly onSent: () => void;
}

/** "Send a new code", with the wait for it, as in ours. */
export function HandWrittenResend({ onResend, onSent }: HandWrittenResendProps): ReactElement {
  const id = useId();
  const { state, seconds, isWaiting, resend } = useHandWrittenResend(onResend, onSent);
  return (
    <div
      lang="en"
      dir="ltr"
      className="fluz-ResendButton"
      data-state={state}
      data-waiting={isWaiting ? "" : undefined}
    >
      <button
        type="button"
        className="fluz-Action fluz-ResendButton-button"
        data-variant="secondary"
        aria-disabled={isWaiting || state === "sending" || undefined}
        aria-describedby={isWaiting ? `${id}wait` : undefined}
        onClick={() => void resend()}
      >
        {state === "sending" ? "Sending…" : "Send a new code"}
      </button>
      {isWaiting && (
        <p id={`${id}wait`} className="fluz-ResendButton-wait">
          You can ask for a new code in {seconds} seconds
        </p>
      )}
      {state === "sent" && (
        <p className="fluz-ResendButton-status">
          We sent a new code. Use the one in the newest message.
        </p>
      )}
      {state === "failed" && (
        <p className="fluz-ResendButton-status">We couldn&apos;t send your code.</p>
      )}
    </div>
  );
}
