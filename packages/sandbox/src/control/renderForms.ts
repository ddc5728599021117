import { codes } from "@fluz-kit/core";
import { type MagicValue, magicValues } from "../scenarios/magicValues.ts";
import { operations } from "../schema/operations.ts";
import type { SandboxSettings } from "../state/settings.ts";
import { type Markup, markup } from "./markup.ts";

type Session = string | null;

/** Where the forms of a session's page go: to the page itself, wherever the sandbox is mounted. */
function actionOf(session: Session): string {
  return session === null ? "?control" : `?control&session=${session}`;
}

/** The form that plans the next failure. */
export function renderFailureForm(session: Session): Markup {
  const [documented, others] = [
    magicValues.filter(({ outcome }) => Object.hasOwn(codes, outcome)),
    magicValues.filter(({ outcome }) => !Object.hasOwn(codes, outcome)),
  ];
  return markup`<form method="post" action="${actionOf(session)}">
    <input type="hidden" name="task" value="fail" />
    <div class="field">
      <label for="outcome">What arrives</label>
      <select id="outcome" name="outcome">
        <optgroup label="Documented codes">${documented.map(outcomeOption)}</optgroup>
        <optgroup label="Anything else">${others.map(outcomeOption)}</optgroup>
      </select>
    </div>
    <div class="field">
      <label for="operation">In answer to</label>
      <select id="operation" name="operation">
        <option value="">any operation</option>
        ${operations.map(({ name }) => markup`<option>${name}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="times">How many times</label>
      <select id="times" name="times">
        ${[1, 2, 3, 5, 10].map((count) => markup`<option>${count}</option>`)}
        <option value="always">every time</option>
      </select>
    </div>
    <div class="field">
      <label for="after">Requests that go through first</label>
      <input id="after" name="after" type="number" min="0" step="1" value="0" required />
    </div>
    <button>Plan it</button>
  </form>`;
}

/** The form with the switches as they stand. */
export function renderSwitches(settings: SandboxSettings, session: Session): Markup {
  return markup`<form method="post" action="${actionOf(session)}">
    <input type="hidden" name="task" value="set" />
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
    ${seconds("accessTokenTtl", "Access tokens live, in seconds", settings.accessTokenTtlMs)}
    ${seconds("codeTtl", "Codes live, in seconds", settings.codeTtlMs)}
    <button>Set the switches</button>
  </form>`;
}

/** The form that takes the sandbox back to the start. */
export function renderReset(session: Session): Markup {
  return markup`<form method="post" action="${actionOf(session)}">
    <input type="hidden" name="task" value="reset" />
    <button>Start anew</button>
  </form>`;
}

/** The form that shows one session alone. */
export function renderSessionForm(session: Session): Markup {
  return markup`<form method="get">
    <div class="field">
      <label for="session">Session, or nothing for all of them</label>
      <input id="session" name="session" value="${session ?? ""}" pattern="[\\w.\\-]{1,64}" />
    </div>
    <button>Show it</button>
  </form>`;
}

function outcomeOption({ outcome, answer }: MagicValue): Markup {
  return markup`<option value="${outcome}">${answer}</option>`;
}

function checkbox(name: string, label: string, checked: boolean): Markup {
  return markup`<div class="check">
    <input type="checkbox" id="${name}" name="${name}" ${checked ? "checked" : ""} />
    <label for="${name}">${label}</label>
  </div>`;
}

function seconds(name: string, label: string, ms: number): Markup {
  return markup`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="number"
      min="0"
      step="any"
      value="${ms / 1000}"
      required
    />
  </div>`;
}
