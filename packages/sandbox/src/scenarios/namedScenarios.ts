import { codes } from "@fluz-kit/core";
import type { SandboxSettings } from "../state/settings.ts";
import type { FailOptions } from "./createScenarios.ts";
import { type MagicOutcome, magicValues } from "./magicValues.ts";

/** A situation that has a name: how the switches stand, and which failures are planned. */
export interface NamedScenario {
  readonly name: string;
  /** What a person meets, in one line. */
  readonly summary: string;
  readonly settings?: Partial<SandboxSettings>;
  readonly failures?: readonly (FailOptions & { readonly outcome: MagicOutcome })[];
}

const times = Infinity;

/** The situations that `fluz-sandbox --scenario` knows beside every code and condition. */
export const namedScenarios: readonly NamedScenario[] = Object.freeze([
  {
    name: "taken-phone",
    summary: "every registration meets a phone number in use",
    failures: [{ outcome: "AUTH-0026", operation: "register", times }],
  },
  {
    name: "taken-email",
    summary: "every registration meets an email address in use",
    failures: [{ outcome: "AUTH-0027", operation: "register", times }],
  },
  {
    name: "wrong-code",
    summary: "no verification code is right",
    failures: [{ outcome: "AUTH-0006", operation: "verifyCode", times }],
  },
  {
    name: "expired-code",
    summary: "every verification code comes too late",
    failures: [{ outcome: "AUTH-0029", operation: "verifyCode", times }],
  },
  {
    name: "expired-session",
    summary: "tokens are required and live five seconds; refreshing gets the next",
    settings: { tokenRequired: true, accessTokenTtlMs: 5000 },
  },
  {
    name: "missing-scopes",
    summary: "nobody has granted the application any scope",
    settings: { grantedScopes: [] },
  },
  {
    name: "strangers-refused",
    summary: "only people who registered get in",
    settings: { knownAccountsOnly: true },
  },
  {
    name: "inactive-application",
    summary: "every operation answers AUTH-0030",
    settings: { applicationActive: false },
  },
  {
    name: "closed-registration",
    summary: "registerUser answers AUTH-0022",
    settings: { registrationAllowed: false },
  },
  {
    name: "flaky",
    summary: "each third request loses its connection",
    failures: [{ outcome: "dropped", after: 2, every: 3, times }],
  },
  {
    name: "offline",
    summary: "every request loses its connection",
    failures: [{ outcome: "dropped", times }],
  },
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
  if (magic === undefined) return null;
  const { outcome, answer } = magic;
  return { name: wanted, summary: answer, failures: [{ outcome, times }] };
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
