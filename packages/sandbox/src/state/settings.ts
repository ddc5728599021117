import { isScope, type Scope, scopes } from "./scopes.ts";

/** The switches of a sandbox. Times are in milliseconds. */
export interface SandboxSettings {
  /** Whether the application is active; if not, every operation answers AUTH-0030. @default true */
  readonly applicationActive: boolean;
  /** Whether it may register people; if not, `registerUser` answers AUTH-0022. @default true */
  readonly registrationAllowed: boolean;
  /** What the application may ask people for; anything else answers AUTH-0031. @default all */
  readonly applicationScopes: readonly Scope[];
  /** What people have granted, until they choose on the consent page. @default all */
  readonly grantedScopes: readonly Scope[];
  /** Whether log-in and codes refuse strangers, with AUTH-0002 or AUTH-0003. @default false */
  readonly knownAccountsOnly: boolean;
  /** Whether operations for a signed-in person need a token; without one, AUTH-0008. @default false */
  readonly tokenRequired: boolean;
  /** How long a texted code is good for; then AUTH-0029. @default 600000 (10 minutes) */
  readonly codeTtlMs: number;
  /** How many wrong tries a code allows; then AUTH-0005 until there is a new one. @default 5 */
  readonly codeTries: number;
  /**
   * How long to wait before each further code; the last one repeats. Too early answers AUTH-0020.
   *
   * @default [30000, 60000, 120000, 300000]
   */
  readonly resendWaitsMs: readonly number[];
  /** How long an access token is good for; then AUTH-0019. @default 600000 (10 minutes) */
  readonly accessTokenTtlMs: number;
  /** How long a refresh token is good for. @default 5184000000 (60 days) */
  readonly refreshTokenTtlMs: number;
}

/** How a sandbox is set unless told otherwise. */
export const defaultSettings: SandboxSettings = Object.freeze({
  applicationActive: true,
  registrationAllowed: true,
  applicationScopes: scopes,
  grantedScopes: scopes,
  knownAccountsOnly: false,
  tokenRequired: false,
  codeTtlMs: 600_000,
  codeTries: 5,
  resendWaitsMs: Object.freeze([30_000, 60_000, 120_000, 300_000]),
  accessTokenTtlMs: 600_000,
  refreshTokenTtlMs: 5_184_000_000,
});

/**
 * The changes that are given: `undefined` is none.
 *
 * @throws TypeError for a switch that does not exist or a value that it cannot take.
 */
export function checkChanges(
  changes: Readonly<Partial<SandboxSettings>>,
): Readonly<Partial<SandboxSettings>> {
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  );
  for (const [name, value] of Object.entries(given)) {
    if (!isSetting(name)) {
      refuse(`there is no "${name}". There are ${Object.keys(defaultSettings).join(", ")}.`);
    }
    const problem = problemWith(defaultSettings[name], value);
    if (problem !== null) refuse(`${name} ${problem}.`);
  }
  return given;
}

function isSetting(name: string): name is keyof SandboxSettings {
  return Object.hasOwn(defaultSettings, name);
}

function problemWith(sample: unknown, value: unknown): string | null {
  if (typeof sample === "boolean") return typeof value === "boolean" ? null : "is true or false";
  if (typeof sample === "number") return isAmount(value) ? null : "is a number from 0";
  if (!Array.isArray(sample) || !Array.isArray(value)) return "is a list";
  const isRight = typeof sample[0] === "number" ? isAmount : isScope;
  return value.every(isRight) ? null : "holds something that does not belong there";
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}

function refuse(problem: string): never {
  throw new TypeError(`Fluz Kit: the sandbox's settings stay as they are, because ${problem}`);
}
