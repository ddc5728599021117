import { codeOf, codes } from "@fluz-kit/core";
import { expect, test } from "vitest";

test.each(Object.entries(codes))("%s has a name that leads back to it", (code, { name }) => {
  expect(codeOf(name)).toBe(code);
});

test.each(["toString", "__proto__", "", "invalid_jwt"])(
  "a name that no code has is refused, with the way to mend it: %s",
  (name) => {
    // @ts-expect-error: the types refuse it, too.
    const look = () => codeOf(name);
    expect(look).toThrow(TypeError);
    expect(look).toThrow(/^Fluz Kit: .*symbolic names\. Pass one of them/);
  },
);
