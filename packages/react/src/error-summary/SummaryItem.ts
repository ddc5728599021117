import { readFailures, resolveGuidance } from "@fluz-kit/core";
import type { FieldName, FluzError } from "@fluz-kit/core";
import { wordsOf } from "../error/wordsOf.ts";
import { ownerOf } from "../error/surfaces.ts";
import type { Frame } from "../error/Frame.ts";

/** The ids of inputs that no hook has wired. */
export type FieldIds = Readonly<Partial<Record<FieldName, string>>>;

/** One error in a summary. */
export interface SummaryItem {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string | undefined;
  /** The field it is about. */
  readonly field: FieldName | null;
  /** Whether the field shows it as well, with the steps beside it. */
  readonly isAtField: boolean;
  /** What its steps and links are made from. */
  readonly frame: Frame;
}

/**
 * What the frames, and failures that no hook has read, have to say, each thing once.
 *
 * @param rest failures beside the last frame's, under the same operation
 */
export function summaryItems(
  frames: readonly Frame[],
  rest: readonly unknown[],
): readonly SummaryItem[] {
  const items = new Map<string, SummaryItem>();
  const add = (frame: Frame, isAtField: boolean) => {
    const item = createItem(frame, isAtField);
    if (item && !items.has(item.key)) items.set(item.key, item);
  };
  for (const frame of frames) {
    if (frame.occurrence === null) continue;
    add(frame, frame.owner !== null);
    for (const error of frame.occurrence.others) add(frameFor(error, frame), false);
  }
  const last = frames.at(-1);
  for (const failure of last ? rest : []) {
    for (const error of readFailures(failure)) if (last) add(frameFor(error, last), false);
  }
  return [...items.values()];
}

function createItem(frame: Frame, isAtField: boolean): SummaryItem | null {
  const { guidance, words } = frame;
  if (!guidance || !words || guidance.placement.surface === "silent") return null;
  const field = guidance.placement.surface === "field" ? guidance.placement.field : null;
  return { key: `${guidance.messageKey} ${field}`, ...words, field, isAtField, frame };
}

/** The frame as it would be if its hook had read another error of the same operation. */
function frameFor(error: FluzError, frame: Frame): Frame {
  const { settings, scope, fields } = frame;
  const { authenticated, enumerationPolicy, catalogue } = settings;
  const guidance = resolveGuidance(error, {
    operation: scope.operation,
    authenticated,
    enumerationPolicy,
    catalogue,
  });
  return {
    ...frame,
    guidance,
    owner: ownerOf(guidance, fields),
    words: wordsOf(guidance, settings, guidance.waitMs !== null),
  };
}
