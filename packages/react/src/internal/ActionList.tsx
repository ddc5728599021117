"use client";
import { useEffect } from "react";
import type { ReactElement } from "react";
import type { Messages } from "@fluz-kit/messages";
import type { Steps } from "../use-fluz-error/FluzErrorView.ts";
import type { FluzAction } from "../use-fluz-error/UseFluzErrorResult.ts";
import { warnOnce } from "./development.ts";

interface ActionListProps extends Steps {
  /** What the development warning calls the error. */
  readonly code: string;
  readonly messages: Messages;
  readonly className: string;
}

/** The steps as buttons and links, the primary first. Renders a `<div>` element, or nothing. */
export function ActionList({
  actions,
  missing,
  code,
  messages,
  className,
}: ActionListProps): ReactElement | null {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" && missing !== null) {
      warnOnce(
        `missing ${missing}`,
        `${code} asks for "${missing}" first and nothing handles it, so no button is drawn. ` +
          `Pass ${
            missing === "contactSupport"
              ? "support to FluzProvider"
              : `actions={{ ${missing}: … }} to FluzProvider, useFluzError or the component`
          }.`,
      );
    }
  }, [missing, code]);
  if (actions.length === 0) return null;
  return (
    <div className={className}>
      {actions.map((action) => (
        <Step key={action.id} action={action} messages={messages} />
      ))}
    </div>
  );
}

interface StepProps {
  readonly action: FluzAction;
  readonly messages: Messages;
}

function Step({ action, messages }: StepProps): ReactElement {
  const { id, label, href, busy, availableAt } = action;
  const common = {
    className: "fluz-Action",
    "data-action": id,
    "data-variant": variantOf(action),
  };
  if (href !== null) {
    // Support opens beside the form: what has been typed there must not be lost.
    const isAway = id === "contactSupport" && href.startsWith("http");
    if (!isAway)
      return (
        <a {...common} href={href} referrerPolicy="no-referrer">
          {label}
        </a>
      );
    return (
      <a
        {...common}
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        referrerPolicy="no-referrer"
      >
        {label} <span className="fluz-visuallyHidden">{messages.interface.opensInNewTab}</span>
      </a>
    );
  }
  // Never `disabled`: that would take the focus away and hide the button from those who cannot see it.
  const isWaiting = availableAt !== null;
  return (
    <button
      {...common}
      type="button"
      aria-disabled={busy || isWaiting ? true : undefined}
      data-busy={busy ? "" : undefined}
      data-waiting={isWaiting ? "" : undefined}
      onClick={() => void action.run()}
    >
      {label}
    </button>
  );
}

function variantOf({ id, primary }: FluzAction): "primary" | "secondary" | "link" {
  if (id === "reenter" || (id === "contactSupport" && !primary)) return "link";
  return primary ? "primary" : "secondary";
}
