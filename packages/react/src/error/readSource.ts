// Tells a failure from the result of a query or mutation, and reads what that result says.
import { FluzError } from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";

/** What a hook's source says, before anything is read as a failure. */
export interface Source {
  /** What has to be read; `undefined` and `null` are no failure. */
  readonly failure: unknown;
  /** Names this try of a query or mutation; absent for any other value, which is known by what it holds. */
  readonly id?: string | undefined;
  /** What stays the same while its host makes the object around it anew: a thrown error, a library's data. */
  readonly held?: unknown;
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
 * Reads a source by shape: the results of TanStack Query, Apollo Client, urql, SWR and RTK Query are never
 * imported, only recognised. Never throws.
 */
export function readSource(value: unknown): Source {
  try {
    // A hook's own list, beside the function that asks.
    const source: unknown =
      Array.isArray(value) && value.some(isFunction)
        ? value.find((entry) => !isFunction(entry) && typeof entry !== "boolean")
        : value;
    if (!isObject(source)) return { failure: source, held: source };
    return typeof source["isError"] === "boolean" && typeof source["status"] === "string"
      ? readResult(source)
      : readOther(source);
  } catch {
    // A getter or proxy trap threw: it is read as the failure it may be.
  }
  return { failure: value };
}

export function isObject(value: unknown): value is Result {
  return typeof value === "object" && value !== null;
}

function isError(value: unknown): boolean {
  return value instanceof Error;
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

/** How other libraries say that they ask, or ask again. */
const flags = ["loading", "fetching", "stale", "isLoading", "isValidating", "isMutating"];

/** Reads any other object: a failure, a library's result with flags, what a host made of the parts of one. */
function readOther(source: Result): Source {
  const { error = null, data } = source;
  const isNone = error === null && Object.hasOwn(source, "error") && !isError(source);
  const isLibrary = flags.some((flag) => typeof source[flag] === "boolean");
  if (!isLibrary && !isNone) {
    return {
      failure: source,
      held: isError(source) ? source : (Object.values(source).find(isError) ?? source),
    };
  }
  const held = error ?? data ?? undefined;
  const pending = flags.some((flag) => source[flag] === true);
  return {
    // With a flag it is read as a library's result.
    failure: isLibrary ? source : { loading: false, ...source },
    held,
    pending,
    succeeded: isNone && !pending && held !== undefined && typeof source["status"] !== "number",
  };
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
