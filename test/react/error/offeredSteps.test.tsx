import { codes, isFluzErrorCode } from "@fluz-kit/core";
import type { Operation } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { act, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

function idsOf(code: string, options: UseFluzErrorOptions, attempts = 1) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <FluzProvider support={support}>{children}</FluzProvider>
  );
  const { result } = renderHook(() => useFluzError(undefined, options), { wrapper });
  for (let time = 0; time < attempts; time += 1) act(() => result.current.report(payloadOf(code)));
  return result.current.actions.map(({ id }) => id);
}

const allCodes = Object.keys(codes).filter(isFluzErrorCode);

describe.each([1, 2, 3, 5])("at attempt %i", (attempt) => {
  test.each(allCodes)(
    "%s offers at most two steps, and support after them or before all",
    (code) => {
      const ids = idsOf(code, { actions: everyHandler }, attempt);
      expect(ids.filter((id) => id !== "contactSupport").length).toBeLessThanOrEqual(2);
      expect(new Set(ids).size).toBe(ids.length);
      const place = ids.indexOf("contactSupport");
      expect([-1, 0, ids.length - 1]).toContain(place);
    },
  );
});

test.each(["AUTH-0001", "AUTH-0022", "AUTH-0030"])("%s never offers to try again", (code) => {
  for (const operation of ["login", "register", "other"] satisfies Operation[]) {
    expect(idsOf(code, { operation, actions: everyHandler }, 3)).not.toContain("retry");
  }
});

test("a step without a handler is not drawn, and support stands in when nothing is left", () => {
  expect(idsOf("AUTH-0024", {})).toEqual(["contactSupport"]);
  expect(idsOf("AUTH-0010", {})).toEqual(["contactSupport"]);
});

test("a field that is itself the next step needs no button, and no support in its place", () => {
  expect(idsOf("AUTH-0004", { operation: "register", fields: ["phone"] })).toEqual([]);
  expect(idsOf("AUTH-0027", { operation: "register", fields: ["email"] })).toEqual([]);
});

function LogIn() {
  const fluz = useFluzError(failure, { operation: "login", fields: ["phone", "password"] });
  return (
    <>
      <ErrorBanner error={fluz} />
      <input aria-label="Phone" {...fluz.field("phone")} />
      <input aria-label="Password" {...fluz.field("password")} />
    </>
  );
}
const failure = payloadOf("AUTH-0002");

test("in a banner, entering it again leads to the first field", async () => {
  render(<LogIn />);
  await userEvent.click(screen.getByRole("button", { name: "Enter it again" }));
  expect(screen.getByRole("textbox", { name: "Phone" })).toHaveFocus();
});

test("the same step is called the same everywhere", () => {
  const labels = new Map<string, Set<string>>();
  for (const code of allCodes) {
    const { result, unmount } = renderHook(() =>
      useFluzError(undefined, { actions: everyHandler }),
    );
    act(() => result.current.report(payloadOf(code)));
    for (const { id, label } of result.current.actions) {
      labels.set(id, (labels.get(id) ?? new Set()).add(label));
    }
    unmount();
  }
  expect(labels.size).toBeGreaterThan(10);
  expect([...labels.values()].filter((names) => names.size > 1)).toEqual([]);
});

describe("an action that takes long", () => {
  test.each([
    ["retry", "AUTH-0013", "Try again", "Trying again…"],
    ["resendCode", "AUTH-0029", "Send a new code", "Sending…"],
    ["reauthenticate", "AUTH-0019", "Sign in again", "Working…"],
  ])(
    "%s says what it does, and refuses a second press, until it is over",
    async (id, code, label, busy) => {
      let end = () => {};
      const handler = vi.fn<() => Promise<void>>(() => new Promise((resolve) => (end = resolve)));
      render(<ErrorBanner error={payloadOf(code)} actions={{ [id]: handler }} />);
      const button = screen.getByRole("button", { name: label });
      expect(button).not.toHaveAttribute("aria-disabled");
      await userEvent.click(button);
      expect(screen.getByRole("button", { name: busy })).toBe(button);
      expect(button).toHaveAttribute("aria-disabled", "true");
      expect(button).toBeEnabled();
      await userEvent.click(button);
      await userEvent.keyboard("{Enter}");
      expect(handler).toHaveBeenCalledOnce();
      await act(async () => end());
      expect(screen.getByRole("button", { name: label })).toBe(button);
      expect(button).not.toHaveAttribute("aria-disabled");
      await userEvent.click(button);
      expect(handler).toHaveBeenCalledTimes(2);
      await act(async () => end());
    },
  );
});
