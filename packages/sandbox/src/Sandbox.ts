import type { GraphQLSchema } from "graphql";
import type { LogEntry } from "./log/createRequestLog.ts";
import type { FailOptions } from "./scenarios/createScenarios.ts";
import type { MagicOutcome } from "./scenarios/magicValues.ts";
import type { Remembered } from "./state/createWorlds.ts";
import type { SandboxSettings } from "./state/settings.ts";

/** How a sandbox behaves, and how its switches stand at the start. Times are in milliseconds. */
export interface SandboxOptions extends Partial<SandboxSettings> {
  /** How long every GraphQL answer takes. @default 0 */
  readonly latencyMs?: number;
  /** How late the answer to a "slow" magic value is. @default 3000 */
  readonly slowMs?: number;
  /** How long the answer that never comes is held before the connection closes. @default 60000 */
  readonly holdMs?: number;
  /** Decides every id and token, so that two sandboxes tell theirs apart. @default 1 */
  readonly seed?: number;
  /** The clock: of the log, and of whatever expires or has to be waited for. @default Date.now */
  readonly now?: () => number;
  /**
   * Situations to start in, and to come back to on `reset()`, by name: `"flaky"`, `"AUTH-0030"`,
   * `"rate-limited"`. `fluz-sandbox --help` lists them. Switches among the options count more.
   *
   * @default none
   */
  readonly scenarios?: readonly string[];
  /** Hosts beside this machine that the consent page may send people back to. @default none */
  readonly redirectHosts?: readonly string[];
  /**
   * Whose pages may call, beside pages on this machine and on the server that the sandbox is part of:
   * origins such as `"https://shop.example"`, and `"local"` for all pages on this machine's own network
   * (private addresses, names that end in `.local` or `.test`). HTTP 403 refuses other pages.
   *
   * @default none
   */
  readonly origins?: readonly string[];
}

/** What one client sees of a sandbox. */
export interface SandboxSession {
  /**
   * Answers a request. Every POST, and every GET with a `query`, is GraphQL, whatever its path: who
   * mounts the sandbox chooses that. `/authorize` is the consent page, `/token/exchange` and
   * `/token/refresh` give tokens, and other GETs get the control page, whose forms post to `?control`.
   *
   * @throws TypeError where a connection is to be lost, as the platform's `fetch` does, and the
   * request signal's reason once that aborts.
   */
  fetch(request: Request): Promise<Response>;
  /** How the switches stand. */
  readonly settings: SandboxSettings;
  /**
   * Turns switches. On the sandbox that is for every session that has not turned the same one itself.
   *
   * @throws TypeError for a switch that does not exist or a value that it cannot take.
   */
  set(changes: Readonly<Partial<SandboxSettings>>): void;
  /**
   * Plans a failure for requests to come: the next one, unless `options` says otherwise. On the
   * sandbox that is for whoever asks first, in any session.
   *
   * @throws TypeError for an outcome or an operation that does not exist, and for counts that are none.
   */
  fail(outcome: MagicOutcome, options?: FailOptions): void;
  /** Takes everything back to the start: people, codes, tokens, switches, plans, log and ids. */
  reset(): void;
  /** What the latest operations came to, oldest first; at most 200 of them. */
  readonly log: readonly LogEntry[];
  /** How much is remembered; on the sandbox, by all sessions together. Each kind has a limit. */
  readonly remembered: Remembered;
}

/**
 * A GraphQL server that fails on demand. It is not the real API. What it is told stays in memory,
 * within bounds, until `reset()`.
 */
export interface Sandbox extends SandboxSession {
  readonly schema: GraphQLSchema;
  /**
   * A world of its own, which no other client sees: people, codes, tokens, switches. Over HTTP the
   * header `x-fluz-sandbox-session` asks for the same. The 250 used last are kept.
   *
   * @throws TypeError for a name that is not 1 to 64 letters, digits, dots, hyphens and underscores.
   */
  session(name: string): SandboxSession;
}
