"use client";
// The sentence above the field that says which code to enter and where it was sent.
import { formatDuration, formatMessage } from "@fluz-kit/messages";
import type { ReactElement } from "react";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { maskDestination } from "./maskDestination.ts";
import { codeWords } from "./codeWords.ts";

interface CodeHintProps {
  readonly length: number;
  readonly destination: string | undefined;
  /** Whether the person has just given the destination, and may see all of it. */
  readonly isOwn: boolean;
  readonly autoSubmit: boolean | undefined;
  readonly lifetimeMs: number | undefined;
  readonly settings: FluzSettings;
}

/**
 * What to enter, where it was sent, and what happens then. Renders a `<span>` element, another one for
 * other words: what translates a page moves texts, and React would not find them.
 */
export function CodeHint(props: CodeHintProps): ReactElement {
  const { length, destination, isOwn, autoSubmit, lifetimeMs, settings } = props;
  const { messages, locale = messages.locale } = settings;
  const { hint, hintTo, checksItself, worksFor } = codeWords(messages);
  const [before, after] = formatMessage(hintTo, { length }).split("{destination}");
  const more = [
    autoSubmit && formatMessage(checksItself, { length }),
    lifetimeMs !== undefined &&
      formatMessage(worksFor, { wait: formatDuration(lifetimeMs, locale, messages) }),
  ];
  // The full stop of Chinese and Japanese has the space in it.
  const gap = hint.endsWith("。") ? "" : " ";
  const rest = more.map((sentence) => (sentence ? gap + sentence : "")).join("");
  if (destination === undefined) {
    return <span key="hint">{formatMessage(hint, { length }) + rest}</span>;
  }
  return (
    <span key={`${before}${after}${rest}`}>
      {before}
      <bdi dir="ltr" translate="no">
        {isOwn ? destination : maskDestination(destination)}
      </bdi>
      {after + rest}
    </span>
  );
}
