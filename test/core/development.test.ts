import { beforeEach, expect, test, vi } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";
import { readResponses } from "../support/readResponses.ts";

const load = () => import("@fluz-kit/core");
type Kit = Awaited<ReturnType<typeof load>>;

// What was said once, in another file too, is not said again: each test has a kit of its own.
let readFailure: Kit["readFailure"];
beforeEach(async () => {
  vi.resetModules();
  ({ readFailure } = await load());
});

const body = readResponses().find(({ name }) => name === "registerUser/success-with-error")?.body;

test("an answer of success beside an error is a failure, and is named to developers once", () => {
  expectConsole("warn", /Fluz Kit: registerUser answered with both success: true and an error/);
  const failure = readFailure(body);
  expect(failure).toMatchObject({ kind: "api", code: "AUTH-0025" });
  expect(readFailure(JSON.stringify(body))?.toJSON()).toEqual(failure?.toJSON());
  expect(JSON.stringify(failure) + String(failure?.stack)).not.toContain("ZZZ-LEAK");
});

test("each contradiction is named by itself, with the way to mend it", () => {
  expectConsole(
    "warn",
    /Fluz Kit: a payload answered with both success: true and an error\..+Make the/,
  );
  expectConsole(
    "warn",
    /Fluz Kit: signUpTwice answered with both success: true and an error\..+Make the/,
  );
  const contradiction = { success: true, error: { code: "AUTH-0025" } };
  expect(readFailure(contradiction)?.code).toBe("AUTH-0025");
  expect(readFailure({ data: { signUpTwice: contradiction } })?.code).toBe("AUTH-0025");
});

test("a contradiction is told once, and in production never", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const answer = (key: string) => ({ data: { [key]: { success: true, error: "AUTH-0025" } } });
  vi.stubEnv("NODE_ENV", "production");
  expect(readFailure(answer("signUpLive"))?.code).toBe("AUTH-0025");
  expect(warn).not.toHaveBeenCalled();
  vi.stubEnv("NODE_ENV", "development");
  for (let time = 0; time < 3; time += 1) readFailure(answer("signUpLive"));
  expect(warn).toHaveBeenCalledTimes(1);
});

test("a failure of which only the message arrives is named once, with what to return instead", () => {
  expectConsole(
    "warn",
    /Fluz Kit: a FluzError \(AUTH-0009\) has arrived as a plain Error.+runOnServer/,
  );
  for (const message of ["AUTH-0009", "AUTH-0006 (login)"]) {
    const crossed = Object.assign(new Error(message), { name: "FluzError" });
    expect(readFailure(crossed)?.kind).toBe("api");
  }
});
