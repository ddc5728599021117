import { createSessionRefresher, FluzError } from "@fluz-kit/core";
import { useFluzError } from "@fluz-kit/react";
import { fluzQueryFn } from "@fluz-kit/react-query";
import { QueryClient, useQuery } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { failed, worked } from "./support/answers.ts";
import { renderWithClient } from "./support/renderMutation.tsx";

const client = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

test("a query whose answer hides a failure behind HTTP 200 fails", async () => {
  const queryFn = fluzQueryFn(async () => failed("AUTH-0031"));
  const error = await caught(client().fetchQuery({ queryKey: ["a"], queryFn }));
  expect(error).toMatchObject({ name: "FluzError", code: "AUTH-0031" });
});

test("what a query function throws is a FluzError, at once or later", async () => {
  const atOnce = fluzQueryFn(() => {
    throw new TypeError("Failed to fetch");
  });
  const later = fluzQueryFn(() => Promise.reject(new TypeError("Failed to fetch")));
  for (const [index, queryFn] of [atOnce, later].entries()) {
    const error = await caught(client().fetchQuery({ queryKey: [index], queryFn }));
    expect(error).toMatchObject({ name: "FluzError", kind: "network" });
  }
});

test("an answer without a failure is the data, and the context is the query's", async () => {
  const asked = vi.fn<(key: unknown, signal: AbortSignal) => void>();
  const queryFn = fluzQueryFn(({ queryKey, signal }) => {
    asked(queryKey, signal);
    return worked;
  });
  expect(await client().fetchQuery({ queryKey: ["a", 1], queryFn })).toBe(worked);
  expect(asked).toHaveBeenCalledWith(["a", 1], expect.any(AbortSignal));
});

test("a query is asked again after the renewal of its session, after a bare HTTP 401 too", async () => {
  const ask = vi.fn<() => Promise<unknown>>(async () => worked);
  ask.mockRejectedValueOnce(new FluzError({ kind: "unauthorized" }));
  const session = createSessionRefresher({ refresh: () => {} });
  const queryFn = fluzQueryFn(ask, { session });
  expect(await client().fetchQuery({ queryKey: ["a"], queryFn })).toBe(worked);
  expect(ask).toHaveBeenCalledTimes(2);
});

test("useFluzError knows what a query failed with, and Try again asks again", async () => {
  const ask = vi.fn<() => Promise<unknown>>(async () => worked);
  ask.mockResolvedValueOnce(failed("AUTH-0015"));
  const queryFn = fluzQueryFn(ask);
  function Screen() {
    const { title, actions } = useFluzError(useQuery({ queryKey: ["a"], queryFn }));
    return (
      <>
        <h1>{title ?? "All is well"}</h1>
        {actions.map(({ id, label, run }) => (
          <button key={id} onClick={() => void run()}>
            {label}
          </button>
        ))}
      </>
    );
  }
  renderWithClient(<Screen />, { client: client() });
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("All is well")).toBeVisible();
});
