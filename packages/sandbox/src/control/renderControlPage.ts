import { SESSION_HEADER } from "../http/readSession.ts";
import type { LogEntry } from "../log/createRequestLog.ts";
import type { PlannedFailure } from "../scenarios/createScenarios.ts";
import { magicExamples, magicValues, RIGHT_CODE } from "../scenarios/magicValues.ts";
import { operations } from "../schema/operations.ts";
import type { Task } from "./applyForm.ts";
import type { Controls } from "./Controls.ts";
import { type Markup, markup } from "./markup.ts";
import {
  renderFailureForm,
  renderReset,
  renderSessionForm,
  renderSwitches,
} from "./renderForms.ts";
import { renderTable } from "./renderTable.ts";
import { styles } from "./styles.ts";

/** What happened to the form that was sent last: done, or the sentence that says why not. */
export type FormResult = { readonly done: Task } | { readonly problem: string } | null;

const news = {
  fail: "The failure is planned.",
  set: "The switches are set.",
  reset: "The sandbox has started anew.",
} satisfies Record<Task, string>;

/** The control page: what the sandbox is, its switches, what is planned, its log, its magic values. */
export function renderControlPage(controls: Controls, result: FormResult): string {
  const { session, target, planned } = controls;
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${result !== null && "problem" in result ? "Problem: " : ""}Fluz Kit sandbox</title>
        <style>${{ html: styles }}</style>
      </head>
      <body>
        <main>
          <h1>Fluz Kit sandbox</h1>
          <p class="notice">
            This is not the real API. Nothing here reaches Fluz, and what you send stays in memory
            until the sandbox ends.
          </p>
          ${tell(result)}
          <p>
            Post GraphQL to this address, on any path. Operations: ${listNames()}. An ordinary value
            succeeds; the right verification code is <code>${RIGHT_CODE}</code>.
          </p>

          <h2>${session === null ? "Every session" : `Session ${session}`}</h2>
          <p>
            A client that sends the header <code>${SESSION_HEADER}</code> has people, codes, tokens
            and switches of its own.
          </p>
          ${renderSessionForm(session)}

          <h2>Next failure</h2>
          ${renderFailureForm(session)} ${plannedTable(planned)}

          <h2>Switches</h2>
          ${renderSwitches(target.settings, session)}
          <p>Starting anew forgets people, codes, tokens, plans and the log.</p>
          ${renderReset(session)}

          <h2>Log</h2>
          <p>What operations came to, never what was sent. <a href="${session === null ? "?" : `?session=${session}`}">Show the latest</a></p>
          ${logTable(target.log)}

          <h2>Magic values</h2>
          <p>Type them into your own form: the last four digits choose the answer.</p>
          ${renderTable(
            "Where four magic digits go",
            ["Value", "For AUTH-0026", "What counts"],
            magicExamples.map(({ kind, example, rule }) => [kind, example, rule]),
          )}
          ${renderTable(
            "Magic values",
            ["Ends in", "Answer"],
            magicValues.map(({ ending, answer }) => [ending, answer]),
          )}
        </main>
      </body>
    </html>`.html;
}

function tell(result: FormResult): Markup {
  if (result === null) return markup``;
  if ("problem" in result) return markup`<p class="notice" role="alert">${result.problem}</p>`;
  return markup`<p class="notice" role="status">${news[result.done]}</p>`;
}

function listNames(): Markup {
  const names = operations.map(({ name }) => markup`<code>${name}</code>`.html);
  return { html: names.join(", ") };
}

function plannedTable(planned: readonly PlannedFailure[]): Markup {
  if (planned.length === 0) return markup`<p>Nothing is planned.</p>`;
  return renderTable(
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

function logTable(log: readonly LogEntry[]): Markup {
  if (log.length === 0) return markup`<p>No operation has run yet.</p>`;
  return renderTable(
    "Log, newest first",
    ["Time", "Operation", "Outcome", "Session"],
    log
      .map(({ time, operation, outcome, session = "" }) => [
        new Date(time).toISOString().replace("T", " "),
        operation ?? "(none)",
        outcome,
        session,
      ])
      .toReversed(),
  );
}
