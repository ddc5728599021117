import type { DescribedBody } from "./describedBody.ts";

/** What stood around a body on the wire. */
export interface Wire {
  readonly body: unknown;
  readonly says: DescribedBody["says"];
  readonly status: number;
  /** Seconds, or no header. */
  readonly retryAfter: number | null;
}

/** How one client hands an answer over. */
export interface Envelope {
  readonly wrap: (wire: Wire) => unknown;
  /** Whether the status and the headers are still there. */
  readonly keeps: "all" | "status" | "body";
  /** What it is used for; left out, for every answer. */
  readonly when?: (wire: Wire) => boolean;
  /** Whether it is a mark of a failure by itself: a thrown error, `isError: true`. */
  readonly isMark?: boolean;
  /** Whether an answer that says nothing is a success to it, as in a store that tells states apart. */
  readonly tellsStates?: boolean;
  /** Whether a success in it shows to nobody but who knows what was sent, as in a list. */
  readonly hidesSuccess?: boolean;
}

export const record = ({ retryAfter }: Wire) => ({
  "content-type": "application/json",
  ...(retryAfter === null ? {} : { "retry-after": String(retryAfter) }),
});
export const headers = (wire: Wire) => new Headers(record(wire));
export const text = ({ body }: Wire) => JSON.stringify(body) ?? "";
export const refused = ({ status }: Wire) => status >= 400;
export const config = { method: "post", url: "/graphql", headers: {}, data: "{}" } as const;

export const errorOf = (name: string, message: string, more: object) =>
  Object.assign(new Error(message), { name }, more);

export const hasData = (body: unknown) =>
  typeof body === "object" && body !== null && "data" in body;
