import * as fc from "fast-check";
import { anyObject, steadyAnswer } from "./steadyAnswer.ts";

/** Makes a value anew. Whoever prints a failing run sees this function: the value itself may bite. */
export type MakeAnswer = () => unknown;

const fetched = fc
  .tuple(fc.constantFrom(200, 201, 400, 401, 403, 429, 500, 503), anyObject, fc.boolean())
  .map(([status, body, isJson]) => {
    const text = isJson ? write(body) : "<!doctype html>";
    return () => new Response(text, { status, headers: { "retry-after": "30" } });
  });

function write(body: unknown): string {
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    // A bigint is among the words.
    return "{";
  }
}

const many = Array.from({ length: 100_000 }, (_, index) => ({ message: `m${index}` }));
const crowd = Object.fromEntries(many.map(({ message }) => [message, { success: true }]));

const crowds = fc.constantFrom<MakeAnswer>(
  () => ({ errors: many }),
  () => ({ data: crowd }),
  () => many,
  () => "[".repeat(50_000),
);

/** Values that nobody can look at twice, or only at their peril. */
const hostileAnswer: fc.Arbitrary<MakeAnswer> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(anyObject, fc.integer({ min: 1, max: 4 })).map(trapped) },
  {
    weight: 4,
    arbitrary: anyObject.map((value) => () => {
      return new Proxy(Object(value), { ownKeys: refuse, getPrototypeOf: refuse, has: refuse });
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<MakeAnswer>(revoked, endless) },
  { weight: 8, arbitrary: fetched },
);

/** Anything that could be handed to a door: answers of every client, everything like one, and traps. */
export const anyAnswer: fc.Arbitrary<MakeAnswer> = fc.oneof(
  { weight: 800, arbitrary: steadyAnswer.map((value) => () => value) },
  { weight: 200, arbitrary: hostileAnswer },
  { weight: 1, arbitrary: crowds },
);

/** The same value behind getters that throw every so often. */
function trapped([value, every]: readonly [unknown, number]): MakeAnswer {
  return () => {
    let reads = 0;
    return new Proxy(Object(value), {
      get(target: object, key, receiver) {
        reads += 1;
        if (reads % every === 0) throw new Error("trap");
        return Reflect.get(target, key, receiver);
      },
    });
  };
}

function refuse(): never {
  throw new TypeError("trap");
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Whatever one opens in it, there is another one inside. */
function endless(): unknown {
  return new Proxy({}, { get: (_, key) => (key === "then" ? undefined : endless()) });
}
