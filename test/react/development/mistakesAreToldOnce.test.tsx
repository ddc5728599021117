import { act, render } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";

beforeEach(() => {
  vi.resetModules();
});

/** Shows an error with a link that is refused and no other way on, three times over. */
async function renderMistakes() {
  const { ErrorBanner } = await import("@fluz-kit/react");
  const said = (["warn", "error"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => {}),
  );
  const banner = (key: number) => (
    <ErrorBanner
      key={key}
      error={payloadOf("AUTH-0019")}
      actions={{ reauthenticate: "javascript:alert(1)" }}
    />
  );
  render(<>{[1, 2, 3].map(banner)}</>);
  await act(async () => {});
  return said.flatMap(({ mock }) => mock.calls.flat().map(String));
}

test("in development each mistake is told once, in the kit's name, with how to mend it", async () => {
  expect(await renderMistakes()).toEqual([
    expect.stringMatching(/^Fluz Kit: AUTH-0019 asks for "reauthenticate".* Pass actions=/),
    expect.stringMatching(/^Fluz Kit: the link of "reauthenticate" is not followed.* Use https:/),
  ]);
});

test("in production the console stays empty", async () => {
  vi.stubEnv("NODE_ENV", "production");
  expect(await renderMistakes()).toEqual([]);
});
