import { FluzProvider, useAnnouncer } from "@fluz-kit/react";
import type { Announcer } from "@fluz-kit/react";
import { render, renderHook, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expectConsole } from "../../support/fail-on-console.ts";
import { listenPolitely, pass } from "../support/resend.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A toast of the host's, which shows a text and has it said. */
function Toast({ urgent = false }: { readonly urgent?: boolean }) {
  const { announce, clear } = useAnnouncer();
  return (
    <>
      <button onClick={() => announce("Saved", urgent ? "assertive" : undefined)}>Save</button>
      <button onClick={clear}>Close</button>
    </>
  );
}

const press = (name: string) => screen.getByRole("button", { name }).click();

test("a host's toast is said in the provider's polite region", async () => {
  render(<Toast />, { wrapper: FluzProvider });
  const said = listenPolitely();
  press("Save");
  await pass(1_000);
  expect(said).toEqual(["Saved"]);
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

test("what is urgent is said in the assertive one", async () => {
  render(<Toast urgent />, { wrapper: FluzProvider });
  press("Save");
  await pass(500);
  expect(screen.getByRole("alert")).toHaveTextContent("Saved");
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("what was taken away before it could be said is not said", async () => {
  render(<Toast />, { wrapper: FluzProvider });
  const said = listenPolitely();
  press("Save");
  press("Close");
  await pass(1_000);
  expect(said).toEqual([]);
});

test("the announcer stays the same, for effects that depend on it", () => {
  const { result, rerender } = renderHook(() => useAnnouncer(), { wrapper: FluzProvider });
  const { announce } = result.current;
  rerender();
  expect(result.current.announce).toBe(announce);
});

test("without a provider nothing is said, nothing breaks, and development says why", async () => {
  const { result } = renderHook((): Announcer => useAnnouncer());
  result.current.announce("Saved");
  result.current.clear();
  await pass(1_000);
  expect(document.body).not.toHaveTextContent("Saved");
  expectConsole("warn", /^Fluz Kit: useAnnouncer says nothing, as no FluzProvider is around it/);
});

test("in production nothing is said of that", async () => {
  vi.stubEnv("NODE_ENV", "production");
  // What has been said once is known to a copy of the kit.
  vi.resetModules();
  const fresh = await import("@fluz-kit/react");
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const { result } = renderHook(() => fresh.useAnnouncer());
  result.current.announce("Saved");
  expect(warn).not.toHaveBeenCalled();
});
