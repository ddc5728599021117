import { createSessionRefresher, readFailure, toFluzError } from "@fluz-kit/core";
import { markTold, tellMistake } from "@fluz-kit/core/internal";
import { describe, expect, test, vi } from "vitest";
import { caught, refused } from "../../support/createSessionScene.ts";
import { expectConsole } from "../../support/fail-on-console.ts";

describe("a mistake that a reader has noted", () => {
  test("is printed by whoever shows the error, and not by the reader", () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => {});
    const error = toFluzError(new TypeError("x is undefined"));
    expect(print).not.toHaveBeenCalled();
    tellMistake(error);
    tellMistake(error);
    expect(print).toHaveBeenCalledTimes(1);
  });

  test("is not printed where somebody else has printed what was thrown", () => {
    const thrown = new TypeError("a component threw");
    const print = vi.spyOn(console, "error");
    markTold(thrown);
    tellMistake(toFluzError(thrown));
    expect(print).not.toHaveBeenCalled();
  });

  test("costs nobody an answer where the value cannot be looked at", () => {
    const get = () => {
      throw new Error("hands off");
    };
    expect(readFailure(new Proxy({}, { get }))).toMatchObject({ kind: "unknown" });
  });
});

describe("an error in the host's code that must not break anything is printed all the same", () => {
  test("of a refresh", async () => {
    expectConsole(
      "error",
      /^Fluz Kit: `refresh` of createSessionRefresher\(\) threw .* TypeError: no token/,
    );
    const refresh = () => Promise.reject(new TypeError("no token"));
    const ended = refused("AUTH-0019");
    const session = createSessionRefresher({ refresh });
    expect(await caught(session.run(() => Promise.reject(ended)))).toBe(ended);
  });

  test("of a listener", async () => {
    // What is said beside it is said once: a kit of its own has not said it yet.
    vi.resetModules();
    const { createAttempts } = await import("@fluz-kit/core");
    expectConsole("error", /^Fluz Kit: a listener threw .* ReferenceError: draw is not defined/);
    expectConsole("warn", /a listener threw an error/);
    const attempts = createAttempts();
    attempts.subscribe(() => {
      throw new ReferenceError("draw is not defined");
    });
    const attempt = attempts.record(refused("AUTH-0006"), { operation: "verifyCode" });
    expect(attempt).toBe(1);
  });
});
