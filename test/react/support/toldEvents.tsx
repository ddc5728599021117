import { FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent, UseFluzErrorOptions } from "@fluz-kit/react";
import { act, renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { everyHandler, support } from "./handlers.ts";

/** What an application counts errors with. Empty it before each test. */
export const sink = vi.fn<(event: FluzEvent) => void>();
export const told = () => sink.mock.calls.map(([event]) => event);
export const types = () => told().map(({ type, code }) => `${type} ${code}`);

export const success = { success: true };

export const wrapper = ({ children }: { children: ReactNode }) => (
  <StrictMode>
    <FluzProvider actions={everyHandler} support={support} onEvent={sink}>
      {children}
    </FluzProvider>
  </StrictMode>
);

export function renderReports(
  options: UseFluzErrorOptions = { operation: "register", flow: "sign-up" },
) {
  const { result, unmount } = renderHook(() => useFluzError(undefined, options), { wrapper });
  return {
    result,
    leave: async () => {
      unmount();
      await act(async () => {});
    },
    report: (...answers: readonly unknown[]) => {
      for (const answer of answers) act(() => result.current.report(answer));
    },
  };
}
