import type { GuidanceContext } from "@fluz-kit/core";
import { FluzError, generalCatalogue, resolveGuidance } from "@fluz-kit/core";
import { policies } from "@fluz-kit/core/internal";
import { beforeEach, describe, expect, test, vi } from "vitest";

const taken = new FluzError({ kind: "api", code: "AUTH-0026" });
const wrongCode = new FluzError({ kind: "api", code: "AUTH-0006" });

/** Guidance in a context that the types would refuse. */
function guide(failure: unknown, context: unknown) {
  const resolve: (...values: never[]) => unknown = resolveGuidance;
  return Reflect.apply(resolve, undefined, [failure, context]);
}

function throwing(): never {
  throw new Error("trap");
}

const bare = resolveGuidance(wrongCode);

// What development says of all this stands with `warnOfContext`.
beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
});

describe("a context that makes no sense is as good as none", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["a number", 7],
    ["a text", "login"],
    ["a list", []],
    ["a function", () => ({ operation: "login" })],
    ["an operation that is a key of prototypes", { operation: "__proto__" }],
    ["another one", { operation: "constructor" }],
    ["an operation that is a symbol", { operation: Symbol("login") }],
    ["an operation that is an object", { operation: { toString: throwing } }],
    ["an attempt that is NaN", { attempt: NaN }],
    ["a negative attempt", { attempt: -1 }],
    ["an attempt that is an object", { attempt: {} }],
    ["an attempt that is a list of nothing", { attempt: [] }],
    ["a previous failure that is a text", { previous: "timeout" }],
    ["a previous failure of nothing", { previous: Object.create(null) }],
    ["no catalogue", { catalogue: null }],
    ["a catalogue of nothing", { catalogue: {} }],
    ["a catalogue that is a text", { catalogue: "general" }],
    ["policies of nothing", { catalogue: { policies: {} } }],
    ["policies that are a list", { catalogue: { policies: [] } }],
    [
      "policies that throw",
      { catalogue: Object.defineProperty({}, "policies", { get: throwing }) },
    ],
  ])("%s", (_, context) => {
    expect(guide(wrongCode, context)).toEqual(bare);
  });

  test.each([
    ["3", 3],
    [3.9, 3],
    [Infinity, 50],
  ])("an attempt of %s counts as the %s", (given, attempt) => {
    expect(guide(wrongCode, { attempt: given })).toEqual(resolveGuidance(wrongCode, { attempt }));
  });
});

describe("a policy of enumeration that nobody knows hides what neutral hides", () => {
  const neutral: GuidanceContext = { operation: "register", enumerationPolicy: "neutral" };

  test.each([
    [null],
    ["Neutral"],
    ["none"],
    [""],
    [0],
    [true],
    [Symbol("explicit")],
    [["explicit"]],
  ])("%s", (enumerationPolicy) => {
    const context = { operation: "register", enumerationPolicy };
    expect(guide(taken, context)).toEqual(resolveGuidance(taken, neutral));
  });

  test("and so does a context that throws, wherever it does", () => {
    for (const name of ["enumerationPolicy", "operation", "previous", "attempt"]) {
      const context = Object.defineProperty({}, name, { get: throwing });
      expect(guide(taken, context)).toMatchObject({ messageKey: "AUTH-0026@neutral" });
    }
    expect(guide(taken, { attempt: { valueOf: throwing } })).toMatchObject({
      messageKey: "AUTH-0026@neutral",
    });
  });
});

test("a catalogue that lacks something gets it from the general one", () => {
  const context = { catalogue: { policies: { "AUTH-0006": policies["AUTH-0026"] } } };
  expect(resolveGuidance(taken, context)).toEqual(resolveGuidance(taken));
  expect(resolveGuidance(new FluzError({ kind: "aborted" }), context).placement).toEqual({
    surface: "silent",
  });
});

describe("a policy that is broken gives way to the general one", () => {
  const good = policies["AUTH-0006"];
  test.each<[string, unknown]>([
    ["null in an action", { ...good, actions: [null] }],
    ["an action that nobody knows", { ...good, actions: ["phoneHome"] }],
    ["an action that only reads like one", { ...good, actions: [["retry"]] }],
    ["a text for actions", { ...good, actions: "retry" }],
    ["no actions", { ...good, actions: undefined }],
    ["an unknown severity", { ...good, severity: "fatal" }],
    ["a severity of another kind", { ...good, severity: "banner" }],
    ["no placement", { ...good, placement: null }],
    ["an unknown surface", { ...good, placement: { surface: "toast" } }],
    ["a field without its name", { ...good, placement: { surface: "field" } }],
    ["an unknown retry", { ...good, retry: "always" }],
    ["an unknown fixer", { ...good, fixer: "nobody" }],
    ["an escalation that is none", { ...good, escalation: 7 }],
    ["an escalation to something unknown", { ...good, escalation: [[1, "lead", ["fly"]]] }],
    ["a messageKey that is no text", { ...good, messageKey: 7 }],
    ["nothing at all", {}],
    ["a number", 7],
    ["a pacing that is none", { ...good, pacing: Symbol("x") }],
  ])("%s", (_, policy) => {
    const catalogue = { policies: { ...generalCatalogue.policies, "AUTH-0006": policy } };
    expect(guide(wrongCode, { catalogue })).toEqual(bare);
    expect(guide(taken, { catalogue })).toEqual(resolveGuidance(taken));
  });

  test.each([NaN, -5, Infinity, 1e12, "5"])(
    "a pacing of %s waits no longer than a wait may",
    (pace) => {
      const policy = { ...policies.UNKNOWN, pacing: [pace] };
      const catalogue = { policies: { ...generalCatalogue.policies, UNKNOWN: policy } };
      const { waitMs }: { waitMs?: unknown } = Object(guide(null, { catalogue }));
      expect(waitMs === null || (Number(waitMs) >= 1_000 && Number(waitMs) <= 900_000)).toBe(true);
    },
  );
});

test("what was found sound is handed out as it was then, whatever becomes of the policy", () => {
  let isBroken = false;
  const placement = {
    get surface() {
      return isBroken ? throwing() : ("step" as const);
    },
  };
  const policy = { ...policies["AUTH-0006"], placement };
  const guidance = resolveGuidance(wrongCode, { catalogue: { policies: { "AUTH-0006": policy } } });
  isBroken = true;
  expect(guidance.placement).toEqual({ surface: "step" });
});

describe("an error that only poses as one", () => {
  const brand = Symbol.for("@fluz-kit/FluzError");
  test.each<[string, object]>([
    ["says nothing", { [brand]: true }],
    ["is of no kind", { [brand]: true, kind: 7, code: null, receivedCode: null }],
    ["has a code that is no text", { [brand]: true, kind: "api", code: { toString: throwing } }],
  ])("%s, and is unknown", (_, failure) => {
    expect(guide(failure, {})).toMatchObject({
      messageKey: "UNKNOWN",
      actions: ["retry", "contactSupport"],
    });
  });
});
