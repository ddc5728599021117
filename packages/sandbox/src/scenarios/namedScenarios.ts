import { codes } from "@fluz-kit/core";
import type { SandboxSettings } from "../state/settings.ts";
import type { FailOptions } from "./createScenarios.ts";
import { type MagicOutcome, magicValues } from "./magicValues.ts";

/** A situation that has a name: how the switches stand, and which failure is planned. */
export interface NamedScenario {
  readonly name: string;
  /** What a person meets, in one line. */
  readonly summary: string;
  readonly settings?: Partial<SandboxSettings>;
  readonly failure?: FailOptions & { readonly outcome: MagicOutcome };
}

function failing(
  name: string,
  summary: string,
  outcome: MagicOutcome,
  when: FailOptions = {},
): NamedScenario {
  return { name, summary, failure: { outcome, times: Infinity, ...when } };
}

function switched(
  name: string,
  summary: string,
  settings: Partial<SandboxSettings>,
): NamedScenario {
  return { name, summary, settings };
}

const register = { operation: "register" };
const verify = { operation: "verifyCode" };

/** The situations that `fluz-sandbox --scenario` knows beside every code and condition. */
export const namedScenarios: readonly NamedScenario[] = Object.freeze([
  failing("taken-phone", "every registration meets a phone number in use", "AUTH-0026", register),
  failing("taken-email", "every registration meets an email address in use", "AUTH-0027", register),
  failing("wrong-code", "no verification code is right", "AUTH-0006", verify),
  failing("expired-code", "every verification code comes too late", "AUTH-0029", verify),
  switched(
    "expired-session",
    "tokens are required and live five seconds; refreshing gets the next",
    { tokenRequired: true, accessTokenTtlMs: 5000 },
  ),
  switched("missing-scopes", "nobody has granted the application any scope", { grantedScopes: [] }),
  switched("strangers-refused", "only people who registered get in", { knownAccountsOnly: true }),
  switched("inactive-application", "every operation answers AUTH-0030", {
    applicationActive: false,
  }),
  switched("closed-registration", "registerUser answers AUTH-0022", { registrationAllowed: false }),
  failing("flaky", "each third request loses its connection", "dropped", { after: 2, every: 3 }),
  failing("offline", "every request loses its connection", "dropped"),
]);

/** The names, for people who choose one. */
export const scenarioNames: readonly string[] = namedScenarios.map(({ name }) => name);

/**
 * The situation of that name: a named one, or every request meeting a code (`AUTH-0026`, or
 * `REGISTRATION_PHONE_TAKEN`) or a condition (`rate-limited`). `null` where nothing has the name.
 */
export function findScenario(wanted: string): NamedScenario | null {
  const named = namedScenarios.find(({ name }) => name === wanted);
  if (named !== undefined) return named;
  const [code] = Object.entries(codes).find(([, { name }]) => name === wanted) ?? [wanted];
  const magic = magicValues.find(({ outcome }) => outcome === code);
  return magic === undefined ? null : failing(wanted, magic.answer, magic.outcome);
}

/**
 * The situation of that name.
 *
 * @throws TypeError where nothing has the name.
 */
export function resolveScenario(wanted: string): NamedScenario {
  const scenario = findScenario(wanted);
  if (scenario !== null) return scenario;
  throw new TypeError(
    `Fluz Kit: no sandbox was built, because no scenario is called "${wanted}". There are ${scenarioNames.join(", ")}, every code such as AUTH-0026, and every condition such as rate-limited.`,
  );
}
