import { FluzErrorBoundary } from "@fluz-kit/react";
import { fluzQueryFn } from "@fluz-kit/react-query";
import { QueryClient, QueryErrorResetBoundary, useSuspenseQuery } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Suspense } from "react";
import { expect, test, vi } from "vitest";
import { expectConsole } from "../support/fail-on-console.ts";
import { failed } from "./support/answers.ts";
import { renderWithClient } from "./support/renderMutation.tsx";

test("a suspended query that fails shows the screen, and Try again asks the API again", async () => {
  expectConsole("error", /AUTH-0015|error boundary/);
  const ask = vi.fn<() => Promise<unknown>>(async () => ({ name: "Ada" }));
  ask.mockResolvedValueOnce(failed("AUTH-0015"));
  const queryFn = fluzQueryFn(ask);
  function Name() {
    const { data } = useSuspenseQuery({ queryKey: ["me"], queryFn, retry: false });
    return <p>{JSON.stringify(data)}</p>;
  }
  renderWithClient(
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <FluzErrorBoundary operation="checkPasscode" onReset={reset}>
          <Suspense fallback="Loading">
            <Name />
          </Suspense>
        </FluzErrorBoundary>
      )}
    </QueryErrorResetBoundary>,
    { client: new QueryClient() },
  );
  expect(screen.getByText("Loading")).toBeVisible();
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText('{"name":"Ada"}')).toBeVisible();
  expect(ask).toHaveBeenCalledTimes(2);
});
