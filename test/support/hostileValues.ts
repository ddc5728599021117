import * as fc from "fast-check";

/*
 * Values that a caller without types, or with bad luck, hands over: any value at all, and values that
 * are nearly right, with something wrong inside. They are made at the last moment, because fast-check
 * cannot hold what throws when it is looked at.
 */

/** Makes a value, the same one each time but for what its traps have counted. */
export type Maker = () => unknown;

/** Throws on every look at it, or on every other one. */
function trap(target: object, every: number): object {
  let looks = 0;
  const look = <A extends unknown[], R>(real: (...values: A) => R) => {
    return (...values: A): R => {
      looks += 1;
      if (looks % every === 0) throw new Error("trap");
      return real(...values);
    };
  };
  return new Proxy(target, {
    get: look((...values: [object, PropertyKey]) => Reflect.get(...values)),
    has: look(Reflect.has),
    ownKeys: look(Reflect.ownKeys),
    getPrototypeOf: look(Reflect.getPrototypeOf),
    getOwnPropertyDescriptor: look(Reflect.getOwnPropertyDescriptor),
  });
}

/** A proxy that has been switched off: even `Array.isArray` throws. */
function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function throwing(): never {
  throw new Error("thrown");
}

function throwingAt(name: string): object {
  return { [name]: throwing };
}

/** Values of the wrong type, and of the right one that make no sense. */
const oddities = fc.constantFrom<Maker>(
  ...[
    null,
    undefined,
    "",
    "__proto__",
    "constructor",
    "toString",
    "3",
    " ",
    0,
    -0,
    -1,
    0.5,
    3,
    1e99,
    2 ** 53,
    NaN,
    Infinity,
    -Infinity,
    7n,
    true,
    false,
    Symbol("x"),
    Symbol.iterator,
    throwing,
    () => NaN,
    () => "12:00",
    () => Promise.resolve(5),
    Object.create(null),
    new Date(NaN),
    { valueOf: throwing, toString: throwing, toJSON: throwing },
    { [Symbol.toPrimitive]: throwing },
    throwingAt("then"),
    { *[Symbol.iterator]() {} },
  ].map((value) => () => value),
  () => revoked({}),
  () => revoked([]),
);

/** Any value at all, and any object behind a proxy that throws. */
export const anyValue: fc.Arbitrary<Maker> = fc
  .tuple(
    fc.oneof(
      oddities,
      fc
        .anything({
          maxDepth: 3,
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withTypedArray: true,
          withSparseArray: true,
        })
        .map((value) => () => value),
    ),
    fc.constantFrom(0, 0, 1, 2, 3),
  )
  .map(
    ([make, every]) =>
      () =>
        trapped(make(), every),
  );

/** The same value, or one that throws at every second look, every third one, and so on. */
export function trapped(value: unknown, every: number): unknown {
  return every > 0 && typeof value === "object" && value !== null ? trap(value, every) : value;
}

/** One of these, or any value. */
export function perhaps(...right: readonly unknown[]): fc.Arbitrary<Maker> {
  const makers = right.map((value) => () => value);
  return fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...makers) }, anyValue);
}

/** An object with these members, some of them missing, or any value; now and then it throws when it is looked at. */
export function nearly(
  members: Readonly<Record<string, fc.Arbitrary<Maker>>>,
): fc.Arbitrary<Maker> {
  const objects = fc
    .tuple(fc.record(members, { requiredKeys: [] }), fc.constantFrom(0, 0, 0, 0, 2, 5), fc.nat(9))
    .map(([makers, every, lot]) => () => {
      const value: Record<string, unknown> = {};
      for (const [name, make] of Object.entries(makers)) value[name] = make?.();
      const [first] = Object.keys(value);
      if (lot === 0 && first !== undefined) {
        Object.defineProperty(value, first, { get: throwing, enumerable: true });
      }
      return trapped(value, every);
    });
  return fc.oneof({ weight: 4, arbitrary: objects }, anyValue);
}

/** A list of these, or any value. */
export function nearlyListOf(item: fc.Arbitrary<Maker>): fc.Arbitrary<Maker> {
  const lists = fc
    .array(item, { maxLength: 4 })
    .map((makers) => () => makers.map((make) => make()));
  return fc.oneof({ weight: 4, arbitrary: lists }, anyValue);
}
