import { inspect } from "node:util";
import { Secret } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const value = "493817";
const secret = new Secret(value);

describe("a Secret", () => {
  test("gives its value to whoever asks for it by name", () => {
    expect(secret.reveal()).toBe(value);
    expect(new Secret("004217").reveal()).toBe("004217");
  });

  test.each<[string, unknown]>([
    ["as text", String(secret)],
    ["in a message", ["code:", secret].join(" ")],
    ["as a number", Number(secret)],
    ["as a key", Object.keys({ [String(secret)]: 1 }).join()],
    ["added to text", secret + ""],
    ["as JSON", JSON.stringify({ secret })],
    ["by inspection", inspect(secret, { depth: 9, showHidden: true })],
    ["cloned", inspect(structuredClone(secret))],
    ["spread", JSON.stringify({ ...secret })],
    ["by its keys", Reflect.ownKeys(secret).join()],
    ["assigned", JSON.stringify(Object.assign({}, secret))],
    ["as an array", JSON.stringify(Object.entries(secret))],
  ])("shows nothing of it %s", (_, shown) => {
    expect(String(shown)).not.toContain(value);
  });

  test("says that something was there", () => {
    expect(JSON.stringify({ secret })).toBe('{"secret":"[redacted]"}');
    expect(secret.toString()).toBe("[redacted]");
    expect(inspect(secret)).toBe("Secret {}");
    expect(structuredClone(secret)).toEqual({});
  });

  test("forgets it when it is destroyed, and says so", () => {
    const spent = new Secret(value);
    spent.destroy();
    spent.destroy();
    expect(() => spent.reveal()).toThrow(
      /^Fluz Kit: .*destroyed\. A secret is destroyed as soon as .* has ended\. .*ask the person to enter it again/,
    );
    expect(String(spent)).toBe("[redacted]");
  });

  test("is never made from a number, which would lose its leading zeros", () => {
    // @ts-expect-error: the types refuse it, too.
    expect(() => new Secret(493817)).toThrow(
      /^Fluz Kit: (?!.*493817).*not a string\. Leading zeros count/,
    );
  });
});
