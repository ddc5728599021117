import { authorizeUrl, createAttempts, createCooldown, FluzError } from "@fluz-kit/core";
import { expect, test } from "vitest";

const options = {
  clientId: "my-app",
  redirectUri: "https://shop.example/back",
  scopes: ["LIST_PAYMENT"],
  state: "0123456789abcdef",
};

test("an option that throws when it is read is as good as missing, and is named", () => {
  const throwing = Object.defineProperty({ ...options }, "state", {
    get() {
      throw new RangeError("of the host's");
    },
  });
  expect(() => authorizeUrl(throwing)).toThrow(
    /^Fluz Kit: authorizeUrl\(\) cannot use the `state` option/,
  );
});

test.each([[null], [undefined], [7], ["text"], [Symbol("x")]])(
  "settings that are no object say nothing: %s",
  (settings) => {
    const create: (...values: never[]) => unknown = createCooldown;
    expect(Reflect.apply(create, undefined, [settings])).toMatchObject({
      availableAt: null,
      sends: 0,
    });
    const attempts = createAttempts();
    attempts.record(new FluzError({ kind: "api" }));
    expect(Reflect.apply(Reflect.get(attempts, "of"), undefined, [settings])).toBe(1);
  },
);

test("settings may be inherited", () => {
  const inherited: typeof options = Object.create(options);
  expect(authorizeUrl(inherited)).toBe(authorizeUrl(options));
});
