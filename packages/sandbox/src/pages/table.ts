import type { LogEntry } from "../log/createRequestLog.ts";
import type { PlannedFailure } from "../scenarios/createScenarios.ts";
import { type Markup, markup } from "./markup.ts";

/** A table whose first column names its rows. On a narrow screen it scrolls, by keyboard too. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Markup {
  const head = columns.map((column) => markup`<th scope="col">${column}</th>`);
  const body = rows.map(
    ([name = "", ...cells]) =>
      markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`,
  );
  return markup`<div class="table" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody>
</table></div>`;
}

/** The failures that are planned. */
export function plannedTable(planned: readonly PlannedFailure[]): Markup {
  if (planned.length === 0) return markup`<p>Nothing is planned.</p>`;
  return table(
    "Planned, oldest first",
    ["What arrives", "In answer to", "How often", "After"],
    planned.map(({ outcome, operation, times, after, every }) => [
      outcome,
      operation ?? "any operation",
      `${times === Infinity ? "every time" : `${times}×`}${every === 1 ? "" : `, one in ${every}`}`,
      after === 0 ? "now" : `${after} more`,
    ]),
  );
}

/** The log, newest first. */
export function logTable(log: readonly LogEntry[]): Markup {
  if (log.length === 0) return markup`<p>No operation has run yet.</p>`;
  const rows = log.map(({ time, operation, outcome, session = "" }) => [
    new Date(time).toISOString().replace("T", " "),
    operation ?? "(none)",
    outcome,
    session,
  ]);
  return table("Log, newest first", ["Time", "Operation", "Outcome", "Session"], rows.toReversed());
}
