// Works out what a summary lists, so that nothing is said twice.
import { readFailures, resolveGuidance } from "@fluz-kit/core";
import type { FieldName, FluzError } from "@fluz-kit/core";
import { wordsOf } from "../error/wordsOf.ts";
import { ownerOf } from "../error/surfaces.ts";
import type { ViewedError } from "../error/useErrorView.ts";

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
  /** Whether the field shows it as well, with the actions beside it. */
  readonly isAtField: boolean;
  /** What its actions and links are made from. */
  readonly viewed: ViewedError;
}

/**
 * What these errors, and failures that no hook has read, have to say, each thing once.
 *
 * @param rest failures beside the last one's, under the same operation
 */
export function summaryItems(
  errors: readonly ViewedError[],
  rest: readonly unknown[],
): readonly SummaryItem[] {
  const items = new Map<string, SummaryItem>();
  const add = (viewed: ViewedError, isAtField: boolean) => {
    const item = createItem(viewed, isAtField);
    if (item && !items.has(item.key)) items.set(item.key, item);
  };
  for (const viewed of errors) {
    const { occurrence, owner } = viewed.view;
    if (occurrence === null) continue;
    add(viewed, owner !== null);
    for (const error of occurrence.others) add(viewFor(error, viewed), false);
  }
  const last = errors.at(-1);
  for (const failure of last ? rest : []) {
    for (const error of readFailures(failure)) if (last) add(viewFor(error, last), false);
  }
  return [...items.values()];
}

function createItem(viewed: ViewedError, isAtField: boolean): SummaryItem | null {
  const { guidance, words } = viewed.view;
  if (!guidance || !words || guidance.placement.surface === "silent") return null;
  const field = guidance.placement.surface === "field" ? guidance.placement.field : null;
  return { key: `${guidance.messageKey} ${field}`, ...words, field, isAtField, viewed };
}

/** What would be seen if the hook had read another error of the same operation. */
function viewFor(error: FluzError, { store, view }: ViewedError): ViewedError {
  const { settings, scope, fields } = view;
  const { authenticated, enumerationPolicy, catalogue } = settings;
  const guidance = resolveGuidance(error, {
    operation: scope.operation,
    authenticated,
    enumerationPolicy,
    catalogue,
  });
  return {
    store,
    view: {
      ...view,
      guidance,
      owner: ownerOf(guidance, fields),
      words: wordsOf(guidance, settings, guidance.waitMs !== null),
    },
  };
}
