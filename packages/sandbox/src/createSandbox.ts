import { answerTokenRequest, isTokenRequest } from "./http/answerTokenRequest.ts";
import { applyTransport } from "./http/applyTransport.ts";
import { corsHeaders } from "./http/corsHeaders.ts";
import { readOrigins } from "./http/readOrigins.ts";
import { problemWithSession, readSession } from "./http/readSession.ts";
import { refuseStranger } from "./http/refuseStranger.ts";
import { wait } from "./http/wait.ts";
import { createRequestLog } from "./log/createRequestLog.ts";
import { answerConsent, isConsentRequest } from "./pages/answerConsent.ts";
import { answerControl, isControlRequest } from "./pages/answerControl.ts";
import type { Controls } from "./pages/renderControlPage.ts";
import type { Sandbox, SandboxOptions } from "./Sandbox.ts";
import { isTransportCondition } from "./scenarios/conditions.ts";
import { createScenarios } from "./scenarios/createScenarios.ts";
import { resolveScenario } from "./scenarios/namedScenarios.ts";
import { graphqlServer } from "./schema/graphqlServer.ts";
import { operations } from "./schema/operations.ts";
import type { SandboxContext } from "./schema/SandboxContext.ts";
import { countThings, createWorlds } from "./state/createWorlds.ts";
import type { World } from "./state/createWorld.ts";
import { checkChanges, defaultSettings } from "./state/settings.ts";

/**
 * Builds a sandbox. It needs only the platform's `Request` and `Response`: it runs in Node, in a page,
 * in a worker and in a test. The same seed, clock and requests give the same answers.
 *
 * @throws TypeError for an impossible switch, an unknown scenario, or an invalid origin.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { latencyMs = 0, slowMs = 3000, holdMs = 60_000, ...others } = options;
  const { seed = 1, now = Date.now, redirectHosts = [], ...rest } = others;
  const { scenarios: situations = [], origins: names = [], ...switches } = rest;
  const origins = readOrigins(names);
  const beginnings = situations.map(resolveScenario);
  const responseKeys = operations.map(({ name }) => name);
  const { schema, yoga } = graphqlServer();
  const log = createRequestLog();
  const worlds = createWorlds(seed, responseKeys);
  const scenarios = createScenarios(responseKeys);
  let settings = defaultSettings;

  const settingsIn = ({ overrides }: World) => ({ ...settings, ...overrides });

  async function answerGraphql(request: Request, world: World): Promise<Response> {
    const { signal, headers } = request;
    const { session } = world;
    world.requests += 1;
    const prefix = session === null ? `sandbox-${seed}` : `sandbox-${seed}-${session}`;
    const requestId = `${prefix}-${String(world.requests).padStart(6, "0")}`;
    if (latencyMs > 0) await wait(latencyMs, signal);
    const time = now();
    const context: SandboxContext = {
      requestId,
      outcomes: [],
      world,
      scenarios,
      settings: settingsIn(world),
      now: time,
      authorization: headers.get("authorization"),
      waits: [],
    };
    const answer = await yoga.fetch(request, context);
    for (const outcome of context.outcomes) {
      log.add({ ...outcome, time, ...(session === null ? {} : { session }) });
    }
    if (context.waits.length > 0) {
      answer.headers.set("retry-after", String(Math.max(...context.waits)));
    }
    const condition = context.outcomes.map(({ outcome }) => outcome).find(isTransportCondition);
    if (condition === undefined) return answer;
    return applyTransport(condition, { answer, requestId, signal, slowMs, holdMs });
  }

  async function route(request: Request, session: string | null): Promise<Response> {
    const isConsent = isConsentRequest(request);
    const isToken = isTokenRequest(request);
    const isControl = !isConsent && !isToken && isControlRequest(request);
    const refusal = refuseStranger(request, origins);
    // Anybody may look at a page. The page itself decides about its forms.
    if (refusal && !isConsent && !isControl) return refusal;
    if (request.method === "OPTIONS") return new Response(null, { status: 204 });
    const world = refusal ? worlds.peek(session) : worlds.get(session);
    if (isControl) return answerControl(request, controlsOf(world), origins);
    if (!isConsent && !isToken) return answerGraphql(request, world);
    const enter = () => worlds.get(session);
    const about = { world, enter, settings: settingsIn(world), now: now(), redirectHosts, origins };
    return isToken ? answerTokenRequest(request, about) : answerConsent(request, about);
  }

  async function answer(request: Request, named: string | null): Promise<Response> {
    const session = named ?? readSession(request);
    const problem = session === null ? null : problemWithSession(session);
    const response = problem
      ? Response.json({ errors: [{ message: problem }] }, { status: 400 })
      : await route(request, session);
    for (const [name, value] of Object.entries(corsHeaders(request, origins))) {
      response.headers.set(name, value);
    }
    return response;
  }

  function controlsOf({ session, scenarios: own }: World): Controls {
    if (session === null) return { session, target: sandbox, planned: scenarios.list() };
    return { session, target: sandbox.session(session), planned: own.list() };
  }

  function begin(): void {
    settings = defaultSettings;
    for (const { settings: changes = {}, failure } of beginnings) {
      sandbox.set(changes);
      if (failure) sandbox.fail(failure.outcome, failure);
    }
    sandbox.set(switches);
  }

  const sandbox: Sandbox = {
    schema,
    fetch: (request) => answer(request, null),
    get settings() {
      return settings;
    },
    set(changes) {
      settings = Object.freeze({ ...settings, ...checkChanges(changes) });
    },
    fail: (outcome, failOptions) => scenarios.fail(outcome, failOptions),
    reset() {
      worlds.reset();
      log.clear();
      scenarios.clear();
      begin();
    },
    get log() {
      return log.entries();
    },
    get remembered() {
      return countThings(worlds.list());
    },
    session(name) {
      const problem = problemWithSession(name);
      if (problem !== null) throw new TypeError(problem);
      return {
        fetch: (request) => answer(request, name),
        get settings() {
          return settingsIn(worlds.peek(name));
        },
        set(changes) {
          const world = worlds.get(name);
          world.overrides = { ...world.overrides, ...checkChanges(changes) };
        },
        fail: (outcome, failOptions) => worlds.get(name).scenarios.fail(outcome, failOptions),
        reset() {
          worlds.reset(name);
          log.clear(name);
        },
        get log() {
          return log.entries(name);
        },
        get remembered() {
          return countThings([worlds.peek(name)]);
        },
      };
    },
  };
  begin();
  return sandbox;
}
