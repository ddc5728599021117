import { codes, isFluzErrorCode } from "@fluz-kit/core";
import type { FluzErrorCode } from "@fluz-kit/core";
import { ErrorBanner, ErrorScreen, FluzProvider, GuidanceView } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { everyHandler, support } from "./support/handlers.ts";

beforeEach(() => {
  vi.stubEnv("NODE_ENV", "production");
});

const levels = ["log", "info", "debug", "warn", "error"] as const;
const words =
  /AUTH-|JWT|token|scope|regionCode|enterprise|portal|dashboard|GraphQL|ZZZ|LIST_PAYMENT|\bAPI\b/i;

const payloadOf = (code: FluzErrorCode) => ({
  data: { anything: { success: false, error: { code, message: "ZZZ: the JWT's scope" } } },
  extensions: { requestId: "r-1" },
});

test.each(Object.keys(codes).filter(isFluzErrorCode))(
  "in production %s says no word of a developer's, and the console is silent",
  (code) => {
    const said = levels.map((level) => vi.spyOn(console, level).mockImplementation(() => {}));
    const error = payloadOf(code);
    const { container } = render(
      <>
        {[{}, { actions: everyHandler, support }].map((wiring, index) => (
          <FluzProvider key={index} {...wiring} scopeLabels={{}}>
            {[1, 3, 5].map((attempt) => (
              <div key={attempt}>
                <GuidanceView error={error} attempt={attempt} scopes={["LIST_PAYMENT"]} />
                <ErrorBanner error={error} attempt={attempt} operation="login" />
                <FluzProvider enumerationPolicy="neutral">
                  <ErrorScreen error={error} attempt={attempt} />
                </FluzProvider>
              </div>
            ))}
          </FluzProvider>
        ))}
      </>,
    );
    expect(container.textContent.length).toBeGreaterThan(100);
    expect(container.textContent).not.toMatch(words);
    const attributes = [...container.querySelectorAll("*")].flatMap((element) =>
      ["title", "aria-label", "href", "alt"].map((name) => element.getAttribute(name) ?? ""),
    );
    expect(attributes.join(" ")).not.toMatch(words);
    expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
  },
);
