import { isFluzErrorCode } from "@fluz-kit/core";
import { reference } from "@fluz-kit/core/reference";
import type { ReactNode } from "react";
import type { EntryKey } from "./EntryKey.ts";
import { operationsOf } from "./operationsOf.ts";

type ConditionKey = Exclude<EntryKey, `AUTH-${string}`>;

/** What the reader takes for each condition. */
const causes = {
  UNKNOWN: "An answer that nobody knows: HTML, an empty body, a code that no reference lists.",
  NETWORK: "A request that got no answer: no connection, or one that broke.",
  TIMEOUT: "A time-out of the client, HTTP 408 or HTTP 504. It may have worked.",
  RATE_LIMITED: "HTTP 429. A Retry-After header sets the waiting time.",
  SERVER: "HTTP 5xx, or a GraphQL error without a code of the API.",
  UNAUTHORIZED: "HTTP 401, or a GraphQL error with the code UNAUTHENTICATED.",
  ABORTED: "An AbortError: a signal was aborted, or a client library cancelled.",
} as const satisfies Record<ConditionKey, string>;

/** What a developer needs to know: the API's own words, which are never shown to a person, and our note. */
export function DeveloperNotes({ entry }: { entry: EntryKey }): ReactNode {
  if (!isFluzErrorCode(entry)) return <ConditionNotes entry={entry} />;
  const { message, resolution, docsUrl, note } = reference[entry];
  const operations = operationsOf(entry);
  return (
    <dl className="story-Entry-developers">
      <dt>The API says</dt>
      <dd>{message}</dd>
      <dt>How to resolve</dt>
      <dd>{resolution}</dd>
      <dt>Note</dt>
      <dd>{note}</dd>
      <dt>Expected in</dt>
      <dd>{operations.length > 0 ? operations.join(", ") : "any operation"}</dd>
      <dt>Documentation</dt>
      <dd>
        <a href={docsUrl} target="_blank" rel="noreferrer">
          {docsUrl.replace("https://", "")}
        </a>
      </dd>
    </dl>
  );
}

function ConditionNotes({ entry }: { entry: ConditionKey }): ReactNode {
  return (
    <dl className="story-Entry-developers">
      <dt>Read from</dt>
      <dd>{causes[entry]}</dd>
      <dt>Expected in</dt>
      <dd>any operation</dd>
    </dl>
  );
}
