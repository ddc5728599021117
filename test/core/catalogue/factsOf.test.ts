import { codes } from "@fluz-kit/core";
import type { FluzErrorCode } from "@fluz-kit/core";
import { factsOf } from "@fluz-kit/core/internal";
import { describe, expect, test } from "vitest";

type Facts = ReturnType<typeof factsOf>;

const all = Object.keys(codes);
const withFact = (name: keyof Facts, value?: string) =>
  all.filter((code) => (value === undefined ? factsOf(code)[name] : factsOf(code)[name] === value));

/** As reviewed: which codes say what. Nothing else in the kit knows them. */
const reviewed: readonly (readonly [keyof Facts, string, readonly FluzErrorCode[]])[] = [
  [
    "counts",
    "unjudged",
    ["AUTH-0008", "AUTH-0019", "AUTH-0014", "AUTH-0015", "AUTH-0016", "AUTH-0017"],
  ],
  ["counts", "apart", ["AUTH-0024", "AUTH-0010", "AUTH-0011", "AUTH-0031"]],
  ["outcome", "unknown", ["AUTH-0014", "AUTH-0025"]],
  ["session", "ended", ["AUTH-0019"]],
  ["session", "refused", ["AUTH-0008"]],
  ["reveals", "access", ["AUTH-0001"]],
  ["reveals", "credentials", ["AUTH-0002", "AUTH-0018"]],
  ["reveals", "password", ["AUTH-0009"]],
  ["reveals", "number", ["AUTH-0003"]],
  ["reveals", "unverified number", ["AUTH-0024"]],
  ["reveals", "registration", ["AUTH-0026", "AUTH-0027"]],
  ["reveals", "passcode", ["AUTH-0010", "AUTH-0011", "AUTH-0012"]],
  ["sending", "failed", ["AUTH-0007"]],
  ["sending", "early", ["AUTH-0020"]],
  ["refuses", "password", ["AUTH-0002", "AUTH-0009"]],
  ["refuses", "passcode", ["AUTH-0012"]],
  ["asks", "access", ["AUTH-0031"]],
];

describe("beyond what to show", () => {
  test.each(reviewed)("%s is %s for %j", (name, value, expected) => {
    expect(withFact(name, value).toSorted()).toEqual([...expected].toSorted());
  });

  test.each(["counts", "outcome", "session", "reveals", "sending", "refuses", "asks"] as const)(
    "%s is said of no code that was not reviewed",
    (name) => {
      const expected = reviewed.flatMap(([fact, , found]) => (fact === name ? found : []));
      expect(withFact(name).toSorted()).toEqual(expected.toSorted());
    },
  );
});

test.each([null, undefined, 6, {}, "", "SHOP-0001", "constructor", "__proto__", "toString"])(
  "nothing is known of %o",
  (code) => {
    expect(factsOf(code)).toEqual({});
  },
);
