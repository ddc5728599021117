"use client";
// Draws a summary once there are two errors or more, with a link to each field that can be reached.
import type { Guidance, Severity } from "@fluz-kit/core";
import { enWithoutPrompts, formatMessage } from "@fluz-kit/messages";
import { useId, useImperativeHandle, useState } from "react";
import type { ForwardedRef, HTMLAttributes, MouseEvent, ReactElement } from "react";
import type { SurfaceProps } from "../surface/createParts.tsx";
import { drawSurface } from "../surface/drawSurface.tsx";
import { focusableIn, focusTarget } from "../attention/focusTarget.ts";
import { rootOf } from "../attention/trees.ts";
import { useCommitEffect } from "../attention/useCommitEffect.ts";
import { useShown } from "../surface/useSurface.ts";
import { langOf } from "../settings/langOf.ts";
import type { ActionHandlers } from "../settings/ActionHandler.ts";
import type { ViewedError } from "../error/useErrorView.ts";
import { markOf } from "../error/markOf.ts";
import { errorIdOf } from "../error/View.ts";
import type { FieldIds, SummaryItem } from "./SummaryItem.ts";
import { summaryActions } from "./summaryActions.ts";
import { isListed, severities } from "../error/surfaces.ts";
import { createRoot, useSummaryArrival } from "./useSummaryArrival.ts";

/** What the host does to the parts of a summary. */
export type SummaryParts = SurfaceProps<
  "icon" | "body" | "title" | "list" | "actions" | "reference"
>;

export interface SummaryViewProps
  extends SummaryParts, Omit<HTMLAttributes<HTMLDivElement>, "children" | "role" | "onError"> {
  readonly role?: "group" | "region" | undefined;
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  readonly fieldIds?: FieldIds | undefined;
  readonly items: readonly [SummaryItem, ...SummaryItem[]];
  /** Every error in it that a hook has read. */
  readonly errors: readonly ViewedError[];
  /** What is listed, by identity. */
  readonly listed: readonly unknown[];
  readonly actions: ActionHandlers | undefined;
  readonly forwarded: ForwardedRef<HTMLDivElement>;
}

/** Draws several errors, in place of any banner that would show one of them. */
export function SummaryView({
  headingLevel = 2,
  fieldIds,
  items,
  errors,
  listed,
  actions,
  forwarded,
  ...rest
}: SummaryViewProps): ReactElement | null {
  const id = useId();
  const [{ viewed }] = items;
  const { messages, announcer } = viewed.view.settings;
  const title = messages.interface.summaryTitle;
  const description = items.map((item) => item.title).join(". ");
  const text = formatMessage(messages.interface.announcement, { title, description });
  const [root] = useState(createRoot);
  const isShown = useShown(errors, true, Infinity, root.form);
  const isFirstListed = () => errors[0] === undefined || isListed(errors[0].store);
  useSummaryArrival(root, isFirstListed, listed, errors, text, announcer);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(forwarded, root.element);
  // Known before the paint: an item that leads nowhere is no link.
  const [dead, setDead] = useState("");
  useCommitEffect(() => {
    const drawn = root.element();
    root.draw(errors);
    if (drawn)
      setDead(
        items
          .filter((item) => isDead(item, fieldIds, drawn))
          .map(keyOf)
          .join(),
      );
  });

  if (!isShown) return null;
  const all = items.flatMap((item) => item.viewed.view.guidance ?? []);
  const guidance = all.find(({ referenceCode }) => referenceCode !== null) ?? all[0];
  return drawSurface({
    name: "ErrorSummary",
    id,
    viewed,
    guidance: guidance ? { ...guidance, severity: worstOf(all) } : null,
    words: { title, lang: langOf(messages, title, enWithoutPrompts.interface.summaryTitle) },
    root: root.place,
    attributes: { tabIndex: -1, ...rest },
    headingLevel,
    content: (part) =>
      part(
        "list",
        "div",
        <ul>{items.map((item) => drawItem(item, fieldIds, dead.split(",")))}</ul>,
      ),
    actions: summaryActions(items, actions, fieldIds),
  });
}

function drawItem(
  { key, field, viewed, ...item }: SummaryItem,
  fieldIds: FieldIds | undefined,
  dead: readonly string[],
): ReactElement {
  const ownId = field && fieldIds?.[field];
  const wired = field && viewed.store.elements.inputOf(field);
  const target = ownId ?? (field && item.isAtField ? errorIdOf(viewed.view, field) : wired?.id);
  const follow = (event: MouseEvent<HTMLElement>) => {
    const input = wired ?? (ownId && rootOf(event.currentTarget).getElementById(ownId));
    if (input && focusTarget(input)) event.preventDefault();
  };
  return (
    <li key={key} lang={item.lang} {...markOf(viewed.view)}>
      {target && !dead.includes(key) ? (
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

const keyOf = ({ key }: SummaryItem): string => key;

/** Whether the field that an item is about cannot be reached. */
function isDead(
  { field, viewed }: SummaryItem,
  fieldIds: FieldIds | undefined,
  drawn: HTMLElement,
): boolean {
  const ownId = field && fieldIds?.[field];
  const wired = field && viewed.store.elements.inputOf(field);
  const input = wired ?? (ownId ? rootOf(drawn).getElementById(ownId) : null);
  return input === null || focusableIn(input) === null;
}

function worstOf(all: readonly Guidance[]): Severity {
  const ranks = all.map(({ severity }) => severities.indexOf(severity));
  return severities[Math.max(...ranks)] ?? "error";
}
