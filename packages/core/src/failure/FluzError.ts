import type { FluzErrorCode } from "../catalogue/codes.ts";
import { isFluzErrorCode } from "../catalogue/isFluzErrorCode.ts";
import { readCode, readMatch } from "./readCode.ts";
import { ID, isWhole, readDetails } from "./readDetails.ts";
import type { FluzErrorDetails } from "./readDetails.ts";

/** What sort of failure it was. `api` is an answer of the API itself; `unknown` is a value that could not be read. */
export type FluzErrorKind =
  | "api"
  | "network"
  | "timeout"
  | "aborted"
  | "rate-limited"
  | "unauthorized"
  | "server"
  | "unknown";

/** What is known about a failure. Everything else that came with it is dropped. */
export interface FluzErrorFacts {
  readonly kind: FluzErrorKind;
  /** A documented general code. */
  readonly code: FluzErrorCode | null;
  /** Any well-formed code the API sent, known to us or not (`"RC-0001"`). */
  readonly receivedCode: string | null;
  /** The GraphQL response key that failed: `"registerUser"`, or its alias. */
  readonly responseKey: string | null;
  readonly httpStatus: number | null;
  /** Milliseconds to wait, from the moment of reading: from Retry-After or a server field. Never negative, never NaN. */
  readonly retryAfterMs: number | null;
  /** The response's `extensions.requestId`, else its `x-request-id` header. */
  readonly requestId: string | null;
  readonly details: FluzErrorDetails;
}

/** The input of a FluzError. `details` keeps only allow-listed entries. */
export type FluzErrorInit = Partial<Omit<FluzErrorFacts, "details">> & {
  readonly details?: Readonly<Record<string, unknown>>;
};

/** A FluzError as plain JSON, for server actions, workers and caches. Every reader accepts it. */
export interface FluzErrorEnvelope extends FluzErrorFacts {
  /** The version of this shape. */
  readonly fluzError: 1;
}

/** Marks a FluzError across two copies of the kit, where `instanceof` does not work. */
export const BRAND: unique symbol = Symbol.for("@fluz-kit/FluzError");

/** How the digest of a FluzError begins. Its envelope follows. */
export const DIGEST = "FluzError;";

/**
 * A failure, read once at the edge. It keeps its code to the very end, and is built from an allow-list: no
 * variables, request, response, header, cause or server sentence is left in it, its stack or its JSON
 * (OWASP ASVS 16.2.5).
 */
export class FluzError extends Error implements FluzErrorFacts {
  declare readonly kind: FluzErrorKind;
  declare readonly code: FluzErrorCode | null;
  declare readonly receivedCode: string | null;
  declare readonly responseKey: string | null;
  declare readonly httpStatus: number | null;
  declare readonly retryAfterMs: number | null;
  declare readonly requestId: string | null;
  declare readonly details: FluzErrorDetails;

  /**
   * Takes the known facts. A missing or malformed fact becomes `null`. Never throws on bad facts, unless a
   * getter among them throws.
   */
  constructor(facts: FluzErrorInit = {}) {
    const { kind: given, code: sent, httpStatus, retryAfterMs } = facts;
    const kind = isKind(given) ? given : "unknown";
    const code = isFluzErrorCode(sent) ? sent : null;
    const received = facts.receivedCode;
    const receivedCode = (received === code ? code : readCode(received)) ?? code;
    const responseKey = readMatch(/^[A-Za-z_]\w{0,127}$/, facts.responseKey);
    const what = receivedCode ?? kind;
    super(responseKey === null ? what : `${what} (${responseKey})`);
    this.kind = kind;
    this.code = code;
    this.receivedCode = receivedCode;
    this.responseKey = responseKey;
    this.httpStatus = isWhole(httpStatus, 100, 599) ? httpStatus : null;
    this.retryAfterMs =
      typeof retryAfterMs === "number" && retryAfterMs >= 0 ? Math.min(retryAfterMs, 9e15) : null;
    this.requestId = readMatch(ID, facts.requestId);
    this.details = readDetails(facts.details);
  }

  /** The envelope. Return it from a server action, and pass it to any reader on the other side. */
  toJSON(): FluzErrorEnvelope {
    return { fluzError: 1, ...new FluzError(this) };
  }
}

// On the prototype, so that the stack starts with the right name and neither property is listed. Hermes, the
// engine of React Native, knows no static blocks.
Object.defineProperty(FluzError.prototype, "name", { value: "FluzError" });
Object.defineProperty(FluzError.prototype, BRAND, { value: true });
// React hands on nothing of an error thrown on a server but its digest. Next keeps one that is there already.
Object.defineProperty(FluzError.prototype, "digest", {
  get(this: FluzError): string {
    return DIGEST + JSON.stringify(this);
  },
});

const kinds: readonly unknown[] = [
  "api",
  "network",
  "timeout",
  "aborted",
  "rate-limited",
  "unauthorized",
  "server",
] satisfies FluzErrorKind[];

/** Whether a value is a kind that says something. */
export function isKind(value: unknown): value is FluzErrorKind {
  return kinds.includes(value);
}
