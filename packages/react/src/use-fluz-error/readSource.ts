import { operations } from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";

/** What a hook's source says, before anything is read as a failure. */
export interface Source {
  /** What has to be read; `undefined` and `null` are no failure. */
  readonly failure: unknown;
  /** Names this try of a query or mutation; `null` for any other value, whose identity is its name. */
  readonly id: string | null;
  /** Changes with every success, and is `null` otherwise. */
  readonly success: string | null;
  readonly pending: boolean;
  readonly refetch: (() => unknown) | null;
  /** What the person was doing, if the source knows. */
  readonly operation: Operation | null;
}

type Result = Readonly<Record<string, unknown>>;

/**
 * Reads a source by shape: a TanStack Query or Mutation result is never imported, only recognised.
 * Never throws.
 */
export function readSource(source: unknown): Source {
  try {
    if (isResult(source)) return readResult(source);
  } catch {
    // A getter or proxy trap threw: it is read as the failure it may be.
  }
  return {
    failure: source,
    id: null,
    success: null,
    pending: false,
    refetch: null,
    operation: null,
  };
}

function isResult(value: unknown): value is Result {
  if (typeof value !== "object" || value === null) return false;
  return (
    "isError" in value &&
    typeof value.isError === "boolean" &&
    "status" in value &&
    typeof value.status === "string"
  );
}

function readResult(result: Result): Source {
  const { status, error, data, operation, refetch } = result;
  const { submittedAt, errorUpdateCount, errorUpdatedAt, dataUpdatedAt } = result;
  const failed = status === "error";
  const id =
    submittedAt === undefined
      ? JSON.stringify([
          "query",
          ...(failed ? [errorUpdatedAt, errorUpdateCount] : [dataUpdatedAt]),
        ])
      : JSON.stringify(["mutation", submittedAt]);
  return {
    failure: failed ? (error ?? "") : status === "success" ? data : null,
    id,
    success: status === "success" ? id : null,
    pending: status === "pending" && submittedAt !== undefined,
    refetch: typeof refetch === "function" ? () => Reflect.apply(refetch, result, []) : null,
    operation: isOperation(operation) ? operation : null,
  };
}

function isOperation(value: unknown): value is Operation {
  return typeof value === "string" && (Object.hasOwn(operations, value) || value === "other");
}
