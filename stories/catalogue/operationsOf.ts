import { operations } from "@fluz-kit/core/internal";
import type { EntryKey } from "./EntryKey.ts";

type ListedOperation = keyof typeof operations;

/** The operations that can answer with it, as far as anybody knows; none for a condition, which can befall all. */
export function operationsOf(key: EntryKey): readonly ListedOperation[] {
  return operationNames.filter((operation) => operations[operation].some((code) => code === key));
}

export const operationNames: readonly ListedOperation[] =
  Object.keys(operations).filter(isListedOperation);

function isListedOperation(name: string): name is ListedOperation {
  return Object.hasOwn(operations, name);
}
