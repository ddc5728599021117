import { act } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { expectConsole } from "../support/fail-on-console.ts";
import { createAnswer } from "./support/answers.ts";
import { createSend, renderMutation } from "./support/renderMutation.tsx";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("in production a refusal is a short text, nothing is said in the console, and nothing typed is in it", async () => {
  vi.stubEnv("NODE_ENV", "production");
  const { result } = renderMutation({
    operation: "sendCode",
    mutationFn: () => createAnswer().promise,
  });
  await act(async () => void result.current.mutate("first-736182"));
  const refused = await caught(result.current.mutateAsync("second-736182"));
  expect(String(refused)).toBe("Error: Fluz Kit: another input is pending");
  expect(result.current.mutate("second-736182")).toBe(false);
});

test("for a component that has gone it says where else to call it", async () => {
  expectConsole(
    "warn",
    /^Fluz Kit: mutate was called while its component was rendering or after it had unmounted.+nobody\. Call it in an event handler, an effect or a callback/,
  );
  const { result, unmount } = renderMutation({
    operation: "sendCode",
    mutationFn: createSend(null),
  });
  unmount();
  expect(result.current.mutate("a")).toBe(false);
});

test("in development it says what happened, why, and what helps; nothing typed is in it", async () => {
  const { result } = renderMutation({
    operation: "sendCode",
    mutationFn: () => createAnswer().promise,
  });
  await act(async () => void result.current.mutate("first-736182"));
  const refused = await caught(result.current.mutateAsync("second-736182"));
  expect(String(refused)).toMatch(/not sent\. One press sends one request.+isPending.+reset\(\)/);
  expect(refused instanceof Error && refused.stack).not.toContain("736182");
});
