import { FluzError } from "@fluz-kit/core";
import { ErrorBanner } from "@fluz-kit/react";
import { fireEvent, render, screen } from "@testing-library/react";
import { assert, asyncProperty, array, integer, oneof, record, constantFrom } from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clocks } from "../../support/clocks.ts";
import { pass } from "../support/resend.ts";

const WAIT_MS = 30_000;
const HOUR_MS = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: [...clocks] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An error that asks to wait, and what its step does. */
function renderWaiting() {
  const error = new FluzError({ kind: "rate-limited", httpStatus: 429, retryAfterMs: WAIT_MS });
  const retry = vi.fn<() => void>();
  let screens = 0;
  const draw = () => <ErrorBanner key={screens} error={error} actions={{ retry }} />;
  const { rerender, unmount } = render(draw());
  return {
    retry,
    unmount,
    press: () => fireEvent.click(screen.getByRole("button", { name: "Try again" })),
    mountAgain: () => {
      screens += 1;
      rerender(draw());
    },
  };
}

const jump = (ms: number) => vi.setSystemTime(Date.now() + ms);

test("a clock that is set back locks nobody out, on the next screen either", async () => {
  const { retry, press, mountAgain } = renderWaiting();
  await pass(5_000);
  jump(-HOUR_MS);
  mountAgain();
  press();
  expect(retry).not.toHaveBeenCalled();
  await pass(25_000);
  press();
  expect(retry).toHaveBeenCalledOnce();
});

test("a device that slept through the wait has waited", () => {
  const { retry, press } = renderWaiting();
  // Its timers slept too.
  jump(WAIT_MS);
  press();
  expect(retry).toHaveBeenCalledOnce();
});

const happening = oneof(
  record({ do: constantFrom("jump" as const), ms: integer({ min: -HOUR_MS, max: HOUR_MS }) }),
  record({ do: constantFrom("pass" as const), ms: integer({ min: 0, max: WAIT_MS }) }),
  record({ do: constantFrom("mount again" as const), ms: constantFrom(0) }),
);

test("law: whatever the clock does, nobody waits longer than they were told", async () => {
  await assert(
    asyncProperty(array(happening, { maxLength: 8 }), async (happenings) => {
      const { retry, press, mountAgain, unmount } = renderWaiting();
      let waited = 0;
      for (const { do: what, ms } of happenings) {
        if (what === "jump") jump(ms);
        else if (what === "mount again") mountAgain();
        else {
          waited += ms;
          await pass(ms);
        }
      }
      await pass(Math.max(0, WAIT_MS - waited));
      press();
      expect(retry).toHaveBeenCalledOnce();
      unmount();
    }),
    { numRuns: 100 },
  );
});
