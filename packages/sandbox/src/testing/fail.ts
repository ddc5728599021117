import { isFluzErrorCode, type Operation } from "@fluz-kit/core";
import type { FailureOptions } from "../fixtures/failure.ts";
import { answerWith, failureResponse, type FixtureOutcome } from "../fixtures/failureResponse.ts";
import { createResponse } from "../http/createResponse.ts";
import { conditions, isTransportCondition } from "../scenarios/conditions.ts";
import { isResourceCode } from "../schema/payload.ts";
import { isOperation, responseKeyOf } from "../schema/responseKeys.ts";
import { bodyFor } from "./bodyFor.ts";
import { type FetchInput, isRequest, readAsked } from "./readAsked.ts";

/** What can go wrong: a code, or a condition such as `"offline"`, `"timeout"`, `"rate-limited"` and `"server"`. */
export type FailOutcome<O extends Operation = Operation> = FixtureOutcome<O> | "offline";

/** A `fetch` that fails, which msw's `http.post` and `graphql.mutation` take as a resolver too. */
export interface FailingFetch {
  (input: FetchInput, init?: RequestInit): Promise<Response>;
  /** `undefined` leaves the request to msw's next handler. */
  (info: { readonly request: Request }): Promise<Response | undefined>;
}

/**
 * Makes a screen fail in one line: hand it in as `fetch`, stub the global one with it, or give it to a handler of
 * msw. The failure stands under whatever the request asks for. Where `operation` or `responseKey` names what fails,
 * other operations succeed, or are left to msw's next handler.
 *
 * `"offline"` is a lost connection, and `"timeout"` a gateway that has waited for too long (HTTP 504): both come at
 * once. Other conditions are those of `failureResponse`.
 *
 * @example vi.stubGlobal("fetch", fail("AUTH-0026"))
 * @example server.use(http.post(url, fail("AUTH-0026", { operation: "register" })))
 * @throws TypeError for a code, a condition or an operation that does not exist: at once, where no screen can show
 * it as one more failure.
 */
export function fail<O extends Operation = "other">(
  outcome: FailOutcome<O>,
  options: FailureOptions<O> = {},
): FailingFetch {
  check(outcome, options.operation);
  const { operation = "other", responseKey, retryAfterS } = options;
  const wanted = responseKey ?? (operation === "other" ? null : responseKeyOf(operation));

  function respond(input: FetchInput, init?: RequestInit): Promise<Response>;
  function respond(info: { readonly request: Request }): Promise<Response | undefined>;
  async function respond(
    from: FetchInput | { readonly request: Request },
    init: RequestInit = {},
  ): Promise<Response | undefined> {
    const isMocked = typeof from === "object" && "request" in from;
    const input = isMocked ? from.request : from;
    const signal = init.signal ?? (isRequest(input) ? input.signal : null);
    if (signal?.aborted) throw signal.reason;
    const fields = await readAsked(input, init);
    const failing = fields.filter(({ name, key }) => [null, name, key].includes(wanted));
    if (fields.length > 0 && failing.length === 0) {
      return isMocked ? undefined : answerWith(bodyFor(fields, [], "bare-failure", {}));
    }
    if (outcome === "timeout") return createResponse(null, { status: 504 });
    const plain = outcome === "offline" ? "dropped" : outcome;
    if (!isTransportCondition(plain)) {
      return answerWith(bodyFor(fields, failing, plain, options), retryAfterS);
    }
    const key = failing[0]?.key ?? responseKey;
    const answer = failureResponse<Operation>(plain, { ...options, responseKey: key, signal });
    // If a resolver throws, msw answers HTTP 500. Here there is no answer at all.
    return isMocked ? answer.catch(() => Response.error()) : answer;
  }
  return respond;
}

function check(outcome: string, operation: string | undefined): void {
  const isKnown = isFluzErrorCode(outcome) || isResourceCode(outcome) || outcome === "offline";
  if (!isKnown && !Object.hasOwn(conditions, outcome)) {
    throw new TypeError(
      `Fluz Kit: fail("${outcome}") makes nothing fail, because nothing is called that. Give a code, such as ` +
        `"AUTH-0026", or a condition: offline, ${Object.keys(conditions).join(", ")}.`,
    );
  }
  if (operation !== undefined && !isOperation(operation)) {
    throw new TypeError(
      `Fluz Kit: fail("${outcome}") makes nothing fail, because no operation is called "${operation}". Say what ` +
        'the person is doing, such as "register", or name the field of your own API in responseKey.',
    );
  }
}
