// Tells a failure from the result of a query or mutation, and reads what that result says.
import { FluzError } from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";

/** What a hook's source says, before anything is read as a failure. */
export interface Source {
  /** What has to be read; `undefined` and `null` are no failure. */
  readonly failure: unknown;
  /** Names this try of a query or mutation; absent for any other value, whose identity is its name. */
  readonly id?: string | undefined;
  readonly succeeded?: boolean | undefined;
  readonly pending?: boolean;
  /** Whether a query asks; absent for anything else. */
  readonly fetching?: boolean | undefined;
  /** Whether it asks again after an error, which it hides meanwhile. */
  readonly again?: boolean;
  readonly refetch?: (() => unknown) | undefined;
  /** What the person was doing, if the source knows. */
  readonly operation?: Operation | undefined;
}

type Result = Readonly<Record<string, unknown>>;

/** What a query has to say that waits for a connection and has nothing yet. */
const offline = /* @__PURE__ */ new FluzError({ kind: "network" });

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
  return { failure: source };
}

function isResult(value: unknown): value is Result {
  return (
    typeof value === "object" &&
    value !== null &&
    "isError" in value &&
    typeof value.isError === "boolean" &&
    "status" in value &&
    typeof value.status === "string"
  );
}

function readResult(result: Result): Source {
  const { status, submittedAt, operation, refetch, errorUpdatedAt, errorUpdateCount } = result;
  const failed = result["isError"] === true || status === "error" || status === "rejected";
  const succeeded = !failed && (status === "success" || status === "fulfilled");
  const { fetchStatus, requestId } = result;
  const waits = status === "pending" && submittedAt === undefined;
  const paused = waits && fetchStatus === "paused";
  const fetching = typeof fetchStatus === "string" ? fetchStatus === "fetching" : undefined;
  const again = waits && fetching === true && Number(errorUpdateCount) > 0;
  const version = failed
    ? [errorUpdatedAt, errorUpdateCount]
    : [result["dataUpdatedAt"], paused && errorUpdateCount];
  const none = paused ? offline : null;
  // What RTK Query gives each of its requests.
  const named = typeof requestId === "string" ? { requestId } : version;
  return {
    failure: failed ? (result["error"] ?? "") : succeeded ? result["data"] : none,
    // A mutation is one try; every update of a query is an answer of its own.
    id: JSON.stringify(submittedAt === undefined ? named : { submittedAt }),
    succeeded,
    pending: again || (submittedAt !== undefined && status === "pending"),
    fetching,
    again,
    refetch: typeof refetch === "function" ? () => Reflect.apply(refetch, result, []) : undefined,
    operation: isOperation(operation) ? operation : undefined,
  };
}

/** Any name will do: what the catalogue does not know it answers as it answers `other`. */
function isOperation(value: unknown): value is Operation {
  return typeof value === "string";
}
