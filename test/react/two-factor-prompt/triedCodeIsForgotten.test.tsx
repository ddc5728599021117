import { act } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pass } from "../support/resend.ts";
import { payloadOf } from "../support/handlers.ts";
import { codeField, fill, renderPrompt } from "../support/twoFactor.tsx";
import { stringsInReact } from "../../support/stringsInReact.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a code that was checked by itself is nowhere that developer tools can see", async () => {
  const { submitted } = renderPrompt(() => payloadOf("AUTH-0006"), {
    autoSubmit: true,
    id: "found-by-the-walk",
  });
  fill("493817");
  await pass(0);
  expect(submitted).toEqual(["493817"]);
  const strings = stringsInReact(codeField());
  expect(strings).toContain("found-by-the-walk");
  expect(strings.filter((text) => text.includes("493817"))).toEqual([]);
});

test("is tried again when the field was emptied for whoever comes back to the page", async () => {
  const { submitted } = renderPrompt(() => payloadOf("AUTH-0006"), { autoSubmit: true });
  fill("493817");
  await pass(0);
  act(() => {
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  fill("493817");
  await pass(0);
  expect(submitted).toEqual(["493817", "493817"]);
});
