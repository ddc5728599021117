import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { payloadOf } from "../support/handlers.ts";
import { OwnBanner } from "../support/ownMarkup.tsx";

async function renderFresh(codes: readonly string[]) {
  // What has been said once is known to a copy of the kit, so each test meets it afresh.
  vi.resetModules();
  const kit = await import("@fluz-kit/react");
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  for (const code of codes) {
    render(
      <kit.FluzProvider>
        <kit.ErrorBanner error={payloadOf(code)} />
      </kit.FluzProvider>,
    );
  }
  await act(async () => {});
  return warn.mock.calls.flat().map(String);
}

test("development names each missing primary action once, with the place to put it", async () => {
  const said = await renderFresh(["AUTH-0019", "AUTH-0019", "AUTH-0030"]);
  expect(said).toEqual([
    expect.stringMatching(
      /^Fluz Kit: AUTH-0019 asks for "reauthenticate" first and nothing handles it.*actions=\{\{ reauthenticate: … \}\}/,
    ),
    expect.stringMatching(
      /AUTH-0030 asks for "contactSupport" first.*Pass support to FluzProvider/,
    ),
  ]);
});

test("production says nothing", async () => {
  vi.stubEnv("NODE_ENV", "production");
  expect(await renderFresh(["AUTH-0019", "AUTH-0030"])).toEqual([]);
});

test("nothing is said of an action that a component handles itself", () => {
  render(
    <FluzProvider>
      <ErrorBanner error={payloadOf("AUTH-0019")} actions={{ reauthenticate: "/login" }} />
    </FluzProvider>,
  );
  expect(document.querySelector("[data-action=reauthenticate]")).not.toBeNull();
});

test("the actions of own markup that nothing handles are named once in development", () => {
  const Page = () => <OwnBanner fluz={useFluzError(payloadOf("AUTH-0010"))} />;
  render(<Page />);
  expect(screen.getByRole("group")).toBeVisible();
  expectConsole("warn", /^Fluz Kit: AUTH-0010 asks for "createPasscode" first/);
});
