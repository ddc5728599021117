"use client";
import type { Severity } from "@fluz-kit/core";
import { formatMessage } from "@fluz-kit/messages";
import { useId, useImperativeHandle, useRef } from "react";
import type { ForwardedRef, HTMLAttributes, MouseEvent, ReactElement } from "react";
import { ActionList } from "../actions/ActionList.tsx";
import { Icon } from "../internal/Icon.tsx";
import { Reference } from "../internal/Reference.tsx";
import { createParts, joinClasses } from "../internal/createParts.tsx";
import type { PartProps } from "../internal/createParts.tsx";
import { focusField } from "../internal/focusPolicy.ts";
import { useOutranked } from "../internal/useOutranked.ts";
import type { ActionHandlers } from "../actions/ActionHandler.ts";
import type { Frame } from "../use-fluz-error/Frame.ts";
import type { FieldIds, SummaryItem } from "./SummaryItem.ts";
import { summarySteps } from "./summarySteps.ts";
import { useSummaryArrival } from "./useSummaryArrival.ts";

/** The parts of a summary. */
export type ErrorSummaryPart = "icon" | "body" | "title" | "list" | "actions" | "reference";

export interface SummaryViewProps
  extends
    PartProps<ErrorSummaryPart>,
    Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  readonly role?: "group" | "region" | undefined;
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  readonly fieldIds?: FieldIds | undefined;
  readonly items: readonly [SummaryItem, ...SummaryItem[]];
  /** The frames of all hooks that have an error in it. */
  readonly frames: readonly Frame[];
  /** What is listed, by identity. */
  readonly listed: readonly unknown[];
  readonly actions: ActionHandlers | undefined;
  readonly forwarded: ForwardedRef<HTMLDivElement>;
}

const severities: readonly Severity[] = ["info", "warning", "error", "critical"];

/** Draws several errors, and claims the place of any banner that would show one of them. */
export function SummaryView({
  headingLevel = 2,
  fieldIds,
  items,
  frames,
  listed,
  actions,
  forwarded,
  className,
  classNames,
  slots,
  ...rest
}: SummaryViewProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const [{ frame }] = items;
  const { messages, announcer } = frame.settings;
  const title = messages.interface.summaryTitle;
  const description = items.map((item) => item.title).join(". ");
  const text = formatMessage(messages.interface.announcement, { title, description });
  const instances = frames.map(({ instance }) => instance);
  useSummaryArrival(root, instances, listed, text, announcer);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(forwarded, () => root.current);

  const part = createParts("ErrorSummary", { classNames, slots });
  const severity = worstOf(items);
  const steps = summarySteps(items, actions, fieldIds);
  const supported = steps.some((step) => step.id === "contactSupport") && referenceOf(items);
  return (
    <div
      // A fieldset would claim the fields; this is a group of words and links.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      lang={messages.locale}
      dir={messages.direction}
      tabIndex={-1}
      aria-labelledby={`${id}severity ${id}title`}
      {...rest}
      ref={root}
      className={joinClasses("fluz-ErrorSummary", className)}
      data-severity={severity}
    >
      {frames.map((one) => (
        <Claim key={one.errorIdOf("code")} frame={one} />
      ))}
      {part("icon", "span", <Icon name={severity} />)}
      {part(
        "body",
        "div",
        <>
          <span id={`${id}severity`} className="fluz-visuallyHidden">
            {messages.interface.severity[severity]}
          </span>
          {part("title", `h${headingLevel}`, title, { id: `${id}title` })}
          {part("list", "div", <ul>{items.map((item) => drawItem(item, fieldIds))}</ul>)}
          {steps.length > 0 && part("actions", "div", <ActionList frame={frame} steps={steps} />)}
          {supported && part("reference", "p", <Reference {...supported} />)}
        </>,
      )}
    </div>
  );
}

/** With this no banner of the same hook, or in the same form, shows an error a second time. */
function Claim({ frame }: { readonly frame: Frame }): null {
  useOutranked(frame, true, Infinity);
  return null;
}

function drawItem(
  { key, field, frame, ...item }: SummaryItem,
  fieldIds: FieldIds | undefined,
): ReactElement {
  const ownId = field && fieldIds?.[field];
  const wired = field && frame.instance.fields.elementOf(field);
  const target = ownId ?? (field && item.isAtField ? frame.errorIdOf(field) : wired?.id);
  const follow = (event: MouseEvent) => {
    const input = wired ?? (ownId && document.getElementById(ownId));
    if (!input) return;
    event.preventDefault();
    focusField(input);
  };
  return (
    <li key={key} lang={item.lang}>
      {target ? (
        <a className="fluz-ErrorSummary-link" href={`#${target}`} onClick={follow}>
          {item.title}
        </a>
      ) : (
        <strong>{item.title}</strong>
      )}
      <p>{item.description}</p>
    </li>
  );
}

function worstOf(items: SummaryViewProps["items"]): Severity {
  const ranks = items.map(({ frame }) => severities.indexOf(frame.guidance?.severity ?? "error"));
  return severities[Math.max(...ranks)] ?? "error";
}

function referenceOf(items: SummaryViewProps["items"]) {
  for (const { frame } of items) {
    const { guidance, settings } = frame;
    const reference = guidance?.referenceCode;
    if (guidance && reference) return { error: guidance.error, reference, settings };
  }
  return null;
}
