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
  /** Decides every id and token. Two seeds give two sets of ids. @default 1 */
  readonly seed?: number;
  /** The clock for the log, for what expires and for every wait. @default Date.now */
  readonly now?: () => number;
  /**
   * The situations to start in, by name: `"flaky"`, `"AUTH-0030"`, `"rate-limited"`. `reset()` comes
   * back to them. `fluz-sandbox --help` lists them. Switches among the options count more.
   *
   * @default none
   */
  readonly scenarios?: readonly string[];
  /** Hosts other than this machine that the consent page may lead back to. @default none */
  readonly redirectHosts?: readonly string[];
  /**
   * Whose pages may call: origins such as `"https://shop.example"`, and `"local"` for all pages on this
   * machine's own network (private addresses, names that end in `.local` or `.test`). Pages on this
   * machine, and on the server that the sandbox is part of, always may. Others get HTTP 403.
   *
   * @default none
   */
  readonly origins?: readonly string[];
}

/** What one client sees of a sandbox. */
export interface SandboxSession {
  /**
   * Answers a request. Every POST, and every GET with a `query`, is GraphQL, on any path.
   * `/authorize` is the consent page. `/token/exchange` and `/token/refresh` give tokens. Other GETs
   * get the control page, whose forms post to `?control`.
   *
   * @throws TypeError for a lost connection, as the platform's `fetch` does; the signal's reason once
   * the request aborts.
   */
  fetch(request: Request): Promise<Response>;
  /** How the switches stand. */
  readonly settings: SandboxSettings;
  /**
   * Turns switches. On the sandbox this holds for every session that has not turned the same switch.
   *
   * @throws TypeError for a switch that does not exist or a value that it cannot take.
   */
  set(changes: Readonly<Partial<SandboxSettings>>): void;
  /**
   * Plans a failure for the next request, unless `options` says otherwise. On the sandbox it meets
   * whoever asks first, in any session.
   *
   * @throws TypeError for an outcome or an operation that does not exist, and for an invalid count.
   */
  fail(outcome: MagicOutcome, options?: FailOptions): void;
  /** Takes everything back to the start: people, codes, tokens, switches, plans, log and ids. */
  reset(): void;
  /** What the latest operations came to, oldest first; at most 200 of them. */
  readonly log: readonly LogEntry[];
  /** How much is remembered; on the sandbox, by all sessions together. Each kind has a limit. */
  readonly remembered: Remembered;
}

/** A GraphQL server that fails on demand. It is not the real API. All of it stays in memory. */
export interface Sandbox extends SandboxSession {
  readonly schema: GraphQLSchema;
  /**
   * People, codes, tokens and switches that no other client sees. Over HTTP the header
   * `x-fluz-sandbox-session` asks for the same. The 250 sessions used last are kept.
   *
   * @throws TypeError for a name that is not 1 to 64 letters, digits, dots, hyphens and underscores.
   */
  session(name: string): SandboxSession;
}
