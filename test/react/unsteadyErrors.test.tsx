import { ErrorBanner, ErrorScreen, FluzProvider, useFluzError } from "@fluz-kit/react";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "./support/handlers.ts";

const wrapper = ({ children }: { children: React.ReactNode }) => (
  <FluzProvider actions={everyHandler} support={support}>
    {children}
  </FluzProvider>
);

const retryable = payloadOf("AUTH-0014");
const taken = payloadOf("AUTH-0026");

test("when the error changes under the focus, the focus stays with what took its place", async () => {
  const { rerender } = render(<ErrorBanner error={retryable} />, { wrapper });
  screen.getByRole("button", { name: "Try again" }).focus();
  rerender(<ErrorBanner error={taken} operation="register" />);
  await act(async () => {});
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  expect(screen.getByRole("group")).toHaveFocus();
});

test("so it does on a screen, whose heading takes it", async () => {
  const { rerender } = render(<ErrorScreen error={retryable} />, { wrapper });
  screen.getByRole("button", { name: "Try again" }).focus();
  rerender(<ErrorScreen error={taken} operation="register" />);
  await act(async () => {});
  expect(screen.getByRole("heading")).toHaveFocus();
});

test("a step that both errors have keeps the focus", async () => {
  const { rerender } = render(<ErrorBanner error={retryable} />, { wrapper });
  const step = screen.getByRole("button", { name: "Try again" });
  step.focus();
  rerender(<ErrorBanner error={payloadOf("AUTH-0025")} operation="register" />);
  await act(async () => {});
  expect(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
});

test("a step that never ends leaves the rest of the page alone, and the next error frees it", async () => {
  const retry = vi.fn<() => Promise<never>>(() => new Promise(() => {}));
  function Form({ error }: { error: unknown }) {
    return <ErrorBanner error={useFluzError(error, { actions: { retry } })} />;
  }
  const { rerender, unmount } = render(<Form error={retryable} />, { wrapper });
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  const busy = screen.getByRole("button", { name: "Trying again…" });
  expect(busy).toHaveAttribute("aria-disabled", "true");
  await userEvent.click(busy);
  expect(retry).toHaveBeenCalledTimes(1);
  rerender(<Form error={payloadOf("AUTH-0025")} />);
  expect(screen.getByRole("button", { name: "Try again" })).not.toHaveAttribute("data-busy");
  unmount();
});

test("an answer that is made anew in every render is shown, and does not draw without end", () => {
  const renders = vi.fn<() => void>();
  function Unsteady({ code }: { code: string }) {
    renders();
    return <ErrorBanner error={useFluzError(payloadOf(code), { operation: "register" })} />;
  }
  const { rerender } = render(<Unsteady code="AUTH-0014" />, { wrapper });
  expect(screen.getByRole("group")).toBeVisible();
  rerender(<Unsteady code="AUTH-0020" />);
  expect(screen.getByRole("group")).toBeVisible();
  expect(renders.mock.calls.length).toBeLessThan(20);
});
