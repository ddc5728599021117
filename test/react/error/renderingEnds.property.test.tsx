import { codes, isFluzErrorCode } from "@fluz-kit/core";
import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, render } from "@testing-library/react";
import * as fc from "fast-check";
import { Profiler, StrictMode } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyHandler, support } from "../support/handlers.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // What development says of missing handlers is not asked for here.
  vi.stubEnv("NODE_ENV", "production");
});
afterEach(() => {
  vi.useRealTimers();
});

const allCodes = Object.keys(codes).filter(isFluzErrorCode);

/** A failure that is made anew in each render, with facts that differ from one to the next. */
interface Facts {
  readonly code: string;
  readonly wait: "none" | "seconds" | "date" | "past";
  readonly isThrown: boolean;
  readonly names: boolean;
}

const facts = fc.record<Facts>({
  code: fc.constantFrom(...allCodes, "RC-0001"),
  wait: fc.constantFrom("none", "seconds", "date", "past"),
  isThrown: fc.boolean(),
  names: fc.boolean(),
});

function make({ code, wait, isThrown, names }: Facts, count: number): unknown {
  const retryAfter = {
    none: undefined,
    seconds: 30,
    date: new Date(Date.now() + 30_000 + count).toUTCString(),
    past: new Date(Date.now() - 30_000 - count).toUTCString(),
  }[wait];
  const extensions = {
    code,
    retryAfter,
    requestId: names ? `request-${count}` : undefined,
    timestamp: count,
  };
  const answer = { errors: [{ message: `no ${count}`, extensions }] };
  return isThrown ? Object.assign(new Error(`no ${count}`), { response: answer }) : answer;
}

const scene = fc.record({
  facts,
  operation: fc.constantFrom("login" as const, "register" as const, "verifyCode" as const),
  isWired: fc.boolean(),
  isStrict: fc.boolean(),
  hasForm: fc.boolean(),
});

test("rendering ends: whatever is made anew in each render is drawn fewer than 20 times", async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ facts: given, operation, isWired, isStrict, hasForm }) => {
      let renders = 0;
      let made = 0;
      function Screen() {
        const fluz = useFluzError(make(given, (made += 1)), { operation, fields: ["phone"] });
        return (
          <>
            <ErrorBanner error={fluz} />
            <input aria-label="Phone" {...fluz.field("phone")} />
            <FieldError error={fluz} field="phone" />
          </>
        );
      }
      const screen = hasForm ? (
        <form>
          <Screen />
        </form>
      ) : (
        <Screen />
      );
      const counted = (
        <Profiler id="screen" onRender={() => (renders += 1)}>
          <FluzProvider {...(isWired && { actions: everyHandler })} support={support}>
            {screen}
          </FluzProvider>
        </Profiler>
      );
      const { unmount } = render(isStrict ? <StrictMode>{counted}</StrictMode> : counted);
      await act(() => vi.advanceTimersByTimeAsync(120_000));
      unmount();
      expect(renders).toBeLessThan(20);
    }),
    { numRuns: 60 },
  );
});
