"use client";
// The ways on for a person to whom no code has come, folded up below the prompt.
import { useContext } from "react";
import type { ReactElement, ReactNode } from "react";
import { joinClasses } from "../surface/createParts.tsx";
import { FluzContext } from "../settings/FluzSettings.ts";
import { SupportLink } from "../support-link/SupportLink.tsx";
import type { UseFluzErrorResult } from "../error/UseFluzErrorResult.ts";
import { codeWords } from "./codeWords.ts";

interface CodeHelpProps {
  readonly error: UseFluzErrorResult;
  readonly className: string | undefined;
  readonly editLabel: string;
  readonly onEdit: (() => void) | undefined;
  readonly onUseAnotherMethod: (() => void) | undefined;
  /** What helps most people. */
  readonly children: ReactNode;
}

/** What to do when no code came: look again, correct the number, go another way, ask people. Renders a `<details>` element. */
export function CodeHelp(props: CodeHelpProps): ReactElement {
  const { error, className, editLabel, onEdit, onUseAnotherMethod, children } = props;
  const { messages } = useContext(FluzContext);
  return (
    <details className={joinClasses("fluz-TwoFactorPrompt-help", className)}>
      <summary>{codeWords(messages).missing}</summary>
      <div className="fluz-TwoFactorPrompt-helpBody">
        <div className="fluz-TwoFactorPrompt-helpText">{children}</div>
        {drawButton(editLabel, onEdit)}
        {drawButton(messages.actions.useAnotherMethod, onUseAnotherMethod)}
        <SupportLink error={error} />
      </div>
    </details>
  );
}

function drawButton(label: string, onClick: (() => void) | undefined): ReactElement | undefined {
  return (
    onClick && (
      <button type="button" className="fluz-Action" data-variant="secondary" onClick={onClick}>
        {label}
      </button>
    )
  );
}
