import { codes } from "@fluz-kit/core";
import { SESSION_HEADER } from "../http/readSession.ts";
import type { SandboxSession } from "../Sandbox.ts";
import type { PlannedFailure } from "../scenarios/createScenarios.ts";
import {
  magicExamples,
  type MagicValue,
  magicValues,
  RIGHT_CODE,
} from "../scenarios/magicValues.ts";
import { operations } from "../schema/operations.ts";
import { type Markup, markup } from "./markup.ts";
import { checkbox, renderPage } from "./renderPage.ts";
import { logTable, plannedTable, table } from "./table.ts";

/** What the control page shows, and what its forms change: the sandbox, or one session of it. */
export interface Controls {
  /** The session's name; `null` is the sandbox as a whole. */
  readonly session: string | null;
  readonly target: Pick<SandboxSession, "settings" | "log" | "set" | "fail" | "reset">;
  readonly planned: readonly PlannedFailure[];
}

/** What came of the last form: the task that was done, or why nothing was done. */
interface FormResult {
  readonly done?: string | null;
  readonly problem?: string;
}

const news: ReadonlyMap<string, string> = new Map([
  ["fail", "The failure is planned."],
  ["set", "The switches are set."],
  ["reset", "The sandbox has started anew."],
]);

/** The control page: what the sandbox is, its switches, what is planned, its log, its magic values. */
export function renderControlPage(
  { session, target, planned }: Controls,
  { done, problem }: FormResult,
): Response {
  const { settings, log } = target;
  const isDocumented = ({ outcome }: MagicValue) => Object.hasOwn(codes, outcome);
  const said = news.get(done ?? "");
  // The page itself, wherever the sandbox is mounted.
  const page = session === null ? "?" : `?session=${session}`;
  const form = (task: string, fields: Markup) => markup`
    <form method="post" action="${session === null ? "?control" : `?control&session=${session}`}">
      <input type="hidden" name="task" value="${task}">
      ${fields}
    </form>`;
  const content = markup`
    <h1>Fluz Kit sandbox</h1>
    <p class="notice">
      This is not the real API. Nothing here reaches Fluz, and what you send stays in memory until
      the sandbox ends.
    </p>
    ${problem === undefined ? [] : markup`<p class="notice" role="alert">${problem}</p>`}
    ${said === undefined ? [] : markup`<p class="notice" role="status">${said}</p>`}
    <p>
      Post GraphQL to this address, on any path. Operations:
      ${{ html: operations.map(({ name }) => `<code>${name}</code>`).join(", ") }}.
      An ordinary value succeeds; the right verification code is <code>${RIGHT_CODE}</code>.
    </p>

    <h2>${session === null ? "Every session" : `Session ${session}`}</h2>
    <p>
      A client that sends the header <code>${SESSION_HEADER}</code> has people, codes, tokens and
      switches of its own.
    </p>
    <form method="get">
      ${field("session", "Session, or nothing for all of them", markup`<input id="session" name="session" value="${session ?? ""}" pattern="[\\w.\\-]{1,64}">`)}
      <button>Show it</button>
    </form>

    <h2>Next failure</h2>
    ${form(
      "fail",
      markup`
        ${select("outcome", "What arrives", [
          markup`<optgroup label="Documented codes">${magicValues.filter(isDocumented).map(outcomeOption)}</optgroup>`,
          markup`<optgroup label="Anything else">${magicValues.filter((value) => !isDocumented(value)).map(outcomeOption)}</optgroup>`,
        ])}
        ${select("operation", "In answer to", [
          markup`<option value="">any operation</option>`,
          ...operations.map(({ name }) => markup`<option>${name}</option>`),
        ])}
        ${select("times", "How many times", [
          ...[1, 2, 3, 5, 10].map((count) => markup`<option>${count}</option>`),
          markup`<option value="always">every time</option>`,
        ])}
        ${number("after", "Requests that go through first", 0, "1")}
        <button>Plan it</button>`,
    )}
    ${plannedTable(planned)}

    <h2>Switches</h2>
    ${form(
      "set",
      markup`
        <fieldset>
          <legend>The application</legend>
          ${checkbox("applicationActive", "It is active; if not, every operation answers AUTH-0030", settings.applicationActive)}
          ${checkbox("registrationAllowed", "It may register people; if not, registerUser answers AUTH-0022", settings.registrationAllowed)}
        </fieldset>
        <fieldset>
          <legend>People</legend>
          ${checkbox("knownAccountsOnly", "Only those who have an account get in", settings.knownAccountsOnly)}
          ${checkbox("tokenRequired", "They need an access token for what only they may do; without one, AUTH-0008", settings.tokenRequired)}
        </fieldset>
        ${number("accessTokenTtl", "Access tokens live, in seconds", settings.accessTokenTtlMs / 1000, "any")}
        ${number("codeTtl", "Codes live, in seconds", settings.codeTtlMs / 1000, "any")}
        <button>Set the switches</button>`,
    )}
    <p>Starting anew forgets people, codes, tokens, plans and the log.</p>
    ${form("reset", markup`<button>Start anew</button>`)}

    <h2>Log</h2>
    <p>What operations came to, never what was sent. <a href="${page}">Show the latest</a></p>
    ${logTable(log)}

    <h2>Magic values</h2>
    <p>Type them into your own form: the last four digits choose the answer.</p>
    ${table(
      "Where four magic digits go",
      ["Value", "For AUTH-0026", "What counts"],
      magicExamples.map(({ kind, example, rule }) => [kind, example, rule]),
    )}
    ${table(
      "Magic values",
      ["Ends in", "Answer"],
      magicValues.map(({ ending, answer }) => [ending, answer]),
    )}`;
  return renderPage({
    status: problem === undefined ? 200 : 400,
    title: `${problem === undefined ? "" : "Problem: "}Fluz Kit sandbox`,
    content,
  });
}

function outcomeOption({ outcome, answer }: MagicValue): Markup {
  return markup`<option value="${outcome}">${answer}</option>`;
}

function field(id: string, label: string, control: Markup): Markup {
  return markup`<div class="field"><label for="${id}">${label}</label>${control}</div>`;
}

function select(name: string, label: string, options: readonly Markup[]): Markup {
  return field(name, label, markup`<select id="${name}" name="${name}">${options}</select>`);
}

function number(name: string, label: string, value: number, step: "1" | "any"): Markup {
  const input = markup`<input id="${name}" name="${name}" type="number" min="0" step="${step}" value="${value}" required>`;
  return field(name, label, input);
}
