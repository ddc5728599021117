import { FluzProvider, useFluzError } from "@fluz-kit/react";
import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { act, renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { everyHandler, support } from "./handlers.ts";

export const wrapper = ({ children }: { children: ReactNode }) => (
  <StrictMode>
    <FluzProvider actions={everyHandler} support={support}>
      {children}
    </FluzProvider>
  </StrictMode>
);

export const create: UseFluzErrorOptions = { operation: "createPasscode", flow: "passcode" };

/** A hook that is handed one answer after another. */
export function renderReports(options: UseFluzErrorOptions = create) {
  const { result, unmount } = renderHook(() => useFluzError(undefined, options), { wrapper });
  const report = (...failures: readonly unknown[]) => {
    for (const failure of failures) act(() => result.current.report(failure));
  };
  return { result, report, unmount };
}
