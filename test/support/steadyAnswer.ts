import { codes } from "@fluz-kit/core";
import * as fc from "fast-check";
import { describedAnswer } from "./describedAnswer.ts";

/** The words that failures are made of, in every wrong place. */
const words = fc.constantFrom<unknown>(
  ...Object.keys(codes),
  "RC-0001",
  "INVALID_JWT",
  "__proto__",
  "rejected",
  "AbortError",
  "TimeoutError",
  "ECONNRESET",
  "[{",
  '{"code":"AUTH-0006"}',
  "",
  0,
  200,
  401,
  429,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  true,
  false,
  null,
  undefined,
);

const keys = fc.constantFrom(
  ..."data errors error success code message extensions path cause status statusCode response".split(
    " ",
  ),
  ..."headers graphQLErrors networkError locked name fluzError isError body bodyText result".split(
    " ",
  ),
  ..."reason source meta originalStatus responseText retryAfter requestId digest isRedirect".split(
    " ",
  ),
  ..."isNotFound _data text json ok bodyUsed clone get type init operation query __proto__".split(
    " ",
  ),
);

const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.tuple(keys, tie("tree")).map(([key, value]) => new Map([[key, value]])),
  ),
}));

/** Objects with the keys and the words of failures, anywhere. */
export const anyObject = tree.filter((value) => typeof value === "object" && value !== null);

const errors = fc
  .tuple(
    fc.constantFrom(
      "Error",
      "TypeError",
      "AbortError",
      "TimeoutError",
      "NetworkError",
      "SyntaxError",
    ),
    fc.constantFrom(
      "",
      "Failed to fetch",
      "Load failed",
      "timeout of 20ms exceeded",
      "x".repeat(2_000),
    ),
    tree,
  )
  .map(([name, message, more]) => Object.assign(new Error(message, { cause: more }), { name }));

const exceptions = fc
  .constantFrom("AbortError", "TimeoutError", "NetworkError", "DataCloneError", "NotAllowedError")
  .map((name) => new DOMException("It did not work.", name));

const groups = fc
  .array(fc.oneof(errors, exceptions, tree), { maxLength: 3 })
  .map((given) => new AggregateError(given, "All of them failed."));

/** A value in itself, and through a friend. */
const cycles = anyObject.map((value) => {
  const ring = Object.assign(Object.create(null), value);
  const friend = { error: ring, cause: ring, errors: [ring] };
  return Object.assign(ring, { data: friend, cause: friend, response: ring });
});

/** Getters that answer, on the prototype, as classes have them. */
const classes = anyObject.map((value) => {
  const entries = Object.entries(Object(value)).filter(([key]) => key !== "__proto__");
  return Object.create(
    Object.defineProperties(
      {},
      Object.fromEntries(entries.map(([key, kept]) => [key, { get: () => kept }])),
    ),
  );
});

const proxies = anyObject.map((value) => new Proxy(Object(value), {}));

const functions = fc.constantFrom<unknown>(
  () => ({ error: { code: "AUTH-0006" } }),
  Symbol("AUTH-0006"),
  Date,
);

/** Values that stay as they are, however often one looks. */
export const steadyAnswer: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: describedAnswer.map(({ value }) => value) },
  { weight: 4, arbitrary: tree },
  fc.jsonValue(),
  fc.anything({
    withNullPrototype: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withBigInt: true,
  }),
  errors,
  exceptions,
  groups,
  cycles,
  classes,
  proxies,
  functions,
);
