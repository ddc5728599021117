import * as fc from "fast-check";
import type { DoorFacts } from "./coreDoors.ts";
import { describedBody } from "./describedBody.ts";
import type { DescribedBody } from "./describedBody.ts";
import { envelopes } from "./envelopes.ts";
import type { Envelope, Wire } from "./wire.ts";

/** An answer with what has to be read in it, which follows from how it was made. */
export interface DescribedAnswer {
  /** How it was made, for whoever reads a failing run. */
  readonly made: string;
  readonly value: unknown;
  /** What a door for values says. */
  readonly asValue: "failure" | "success" | "unknown";
  /** What a door for answers of somebody's function says. */
  readonly asAnswer: "failure" | "success";
  /** The facts that are due. What is left out is open, but every door has to say the same. */
  readonly facts: Partial<DoorFacts>;
}

const statusKinds: ReadonlyMap<number, string> = new Map([
  [401, "unauthorized"],
  [408, "timeout"],
  [429, "rate-limited"],
  [500, "server"],
  [502, "server"],
  [503, "server"],
  [504, "timeout"],
]);

const status = fc.constantFrom(
  200,
  200,
  200,
  201,
  400,
  401,
  403,
  404,
  408,
  409,
  422,
  429,
  500,
  502,
  503,
  504,
);
const retryAfter = fc.option(fc.integer({ min: 0, max: 3_600 }), { nil: null });

/** The same object, as other code might hand it over. */
const dressings: Readonly<Record<string, (value: object) => object>> = {
  plain: (value) => value,
  frozen: (value) => Object.freeze({ ...value }),
  reversed: (value) => Object.fromEntries(Object.entries(value).toReversed()),
  "without a prototype": (value) => Object.assign(Object.create(null), value),
  "without a prototype anywhere": withoutPrototypes,
};

/** As a parser makes it that guards against polluted prototypes. */
function withoutPrototypes(value: object): object {
  const entries = Object.entries(value).map(([key, field]): [string, unknown] => [
    key,
    isPlain(field) ? withoutPrototypes(field) : field,
  ]);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function dress(value: unknown, dressing: string): unknown {
  return isPlain(value) ? dressings[dressing]?.(value) : value;
}

function describe(
  body: DescribedBody,
  wire: Wire,
  { keeps, isMark = false, tellsStates = false, hidesSuccess = false }: Envelope,
): Pick<DescribedAnswer, "asValue" | "asAnswer" | "facts"> {
  const isRefused = wire.status >= 400 && keeps !== "body";
  if (!isRefused && !isMark && body.says !== "failure") {
    const isKnown = (body.says === "success" && !hidesSuccess) || tellsStates;
    return { asValue: isKnown ? "success" : "unknown", asAnswer: "success", facts: {} };
  }
  // A store keeps of a success the data alone. A wait beside a payload's failure counts: AUTH-0020 comes so.
  const areHeadersKept = keeps === "all" && (isRefused || !tellsStates);
  const kind = body.isCoded ? "api" : statusKinds.get(isRefused ? wire.status : 0);
  return {
    asValue: "failure",
    asAnswer: "failure",
    facts: {
      ...(kind === undefined ? {} : { kind }),
      code: body.code,
      httpStatus: isRefused ? wire.status : null,
      retryAfterMs: areHeadersKept && wire.retryAfter !== null ? wire.retryAfter * 1_000 : null,
      ...(body.says === "failure" ? { requestId: body.requestId } : {}),
    },
  };
}

const names = Object.keys(envelopes);

/** Answers in the envelopes of every client, made from a description of their marks. */
export const describedAnswer: fc.Arbitrary<DescribedAnswer> = fc
  .tuple(
    describedBody,
    status,
    retryAfter,
    fc.constantFrom(...names),
    fc.constantFrom(...Object.keys(dressings)),
  )
  .map(([body, sentStatus, seconds, name, dressing]) => {
    const wire = { body: body.value, says: body.says, status: sentStatus, retryAfter: seconds };
    const chosen = envelopes[name];
    // Around an empty list or object any envelope looks like `data` with one response key: a success.
    const isAmbiguous = /^\{"errors":(?:\[\]|\{\})\}$/.test(JSON.stringify(body.value) ?? "");
    const isFit = !isAmbiguous && chosen !== undefined && (chosen.when?.(wire) ?? true);
    const envelope: Envelope = isFit ? chosen : { keeps: "body", wrap: () => body.value };
    return {
      made: `${isFit ? name : "by itself"} (${sentStatus}, ${dressing}) around ${body.says}`,
      value: dress(envelope.wrap(wire), dressing),
      ...describe(body, wire, envelope),
    };
  });
