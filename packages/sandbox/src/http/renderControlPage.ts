import type { LogEntry } from "../log/createRequestLog.ts";
import { magicExamples, magicValues } from "../scenarios/magicValues.ts";
import { RIGHT_CODE } from "../scenarios/RIGHT_CODE.ts";
import { operations } from "../schema/operations.ts";

const styles = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
  table { border-collapse: collapse; margin-block: 1rem 2rem; }
  caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
  th, td { text-align: start; padding: 0.25rem 1rem 0.25rem 0; border-block-end: 1px solid; }
  .notice { border: 2px solid; padding: 0.75rem 1rem; font-weight: 600; }
`;

/**
 * Answers with the control page: what the sandbox is, its magic values, and its log as it stands.
 * Static HTML without scripts. Paths that name a file, such as a favicon, are not found.
 */
export function renderControlPage(url: string, log: readonly LogEntry[]): Response {
  if (/\.[^/]+$/.test(new URL(url).pathname)) return new Response("Not found.", { status: 404 });
  return new Response(document(log), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      "cache-control": "no-store",
    },
  });
}

function document(log: readonly LogEntry[]): string {
  const latest = log.map(({ time, operation, outcome }) => [
    new Date(time).toISOString(),
    operation ?? "(none)",
    outcome,
  ]);
  latest.reverse();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Fluz Kit sandbox</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>Fluz Kit sandbox</h1>
<p class="notice">This is not the real API. Nothing here reaches Fluz, and nothing you send is kept.</p>
<p>Post GraphQL to this address, on any path. Operations: ${operations.map(({ name }) => `<code>${escape(name)}</code>`).join(", ")}.
An ordinary value succeeds; the right verification code is <code>${RIGHT_CODE}</code>.</p>
${table(
  "Where four magic digits go",
  ["Value", "For AUTH-0026", "What counts"],
  magicExamples.map(({ kind, example, rule }) => [kind, example, rule]),
)}
${table(
  "Magic values",
  ["Ends in", "Answer"],
  magicValues.map(({ ending, answer }) => [ending, answer]),
)}
${
  latest.length === 0
    ? "<h2>Log</h2>\n<p>No operation has run yet.</p>"
    : table("Log, newest first", ["Time", "Operation", "Outcome"], latest)
}
</main>
</body>
</html>
`;
}

function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns.map((column) => `<th scope="col">${escape(column)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("\n");
  return `<table>\n<caption>${escape(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function cell(text: string, index: number): string {
  return index === 0 ? `<th scope="row">${escape(text)}</th>` : `<td>${escape(text)}</td>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
