import { FluzError } from "@fluz-kit/core";
import type { EnumerationPolicy } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { everyHandler, support } from "../support/handlers.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** What lands in the clipboard when the person copies the reference. */
function copyReference(shown: string): string {
  const copied: string[] = [];
  const element = screen.getByText(shown);
  const event = createEvent.copy(element, {
    clipboardData: { setData: (_type: string, text: string) => copied.push(text) },
  });
  fireEvent(element, event);
  expect(event.defaultPrevented).toBe(true);
  return copied.join("\n");
}

function renderBanner(requestId: string | null, enumerationPolicy?: EnumerationPolicy) {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 23, 4, 5) });
  render(
    <FluzProvider
      actions={everyHandler}
      support={support}
      enumerationPolicy={enumerationPolicy}
      authenticated
    >
      <ErrorBanner error={new FluzError({ kind: "api", code: "AUTH-0001", requestId })} />
    </FluzProvider>,
  );
}

test("a copy of the reference says code, request id and time", () => {
  renderBanner("req_81f3");
  expect(copyReference("req_81f3")).toBe("req_81f3 AUTH-0001 2026-11-24T23:04:05.000Z");
});

test("a reference that is the code itself says it once", () => {
  renderBanner(null);
  expect(copyReference("AUTH-0001")).toBe("AUTH-0001 2026-11-24T23:04:05.000Z");
});

test("where the code could tell about an account, the copy leaves it out", () => {
  renderBanner("req_81f3", "neutral");
  expect(copyReference("req_81f3")).toBe("req_81f3 2026-11-24T23:04:05.000Z");
});

test("the time is when the error came up, not when it is copied", () => {
  renderBanner(null);
  vi.advanceTimersByTime(60_000);
  expect(copyReference("AUTH-0001")).toContain("T23:04:05.000Z");
});
