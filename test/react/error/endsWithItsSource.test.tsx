import { FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent } from "@fluz-kit/react";
import { act, renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const sink = vi.fn<(event: FluzEvent) => void>();
const types = () => sink.mock.calls.map(([{ type, code }]) => `${type} ${code}`);

beforeEach(() => {
  sink.mockReset();
});

const wrapper = ({ children }: { children: ReactNode }) => (
  <StrictMode>
    <FluzProvider actions={everyHandler} support={support} onEvent={sink}>
      {children}
    </FluzProvider>
  </StrictMode>
);

/** What TanStack Query says of the tries of one mutation, and of one query. */
const sources = [
  [
    "a mutation",
    {
      failed: { status: "error", isError: true, submittedAt: 1, error: payloadOf("AUTH-0025") },
      pending: { status: "pending", isError: false, submittedAt: 2 },
      worked: { status: "success", isError: false, submittedAt: 2, data: { success: true } },
    },
  ],
  [
    "a query",
    {
      failed: {
        status: "error",
        isError: true,
        error: payloadOf("AUTH-0025"),
        errorUpdateCount: 1,
        fetchStatus: "idle",
      },
      pending: {
        status: "pending",
        isError: false,
        errorUpdateCount: 1,
        fetchStatus: "fetching",
      },
      worked: {
        status: "success",
        isError: false,
        data: { success: true },
        dataUpdatedAt: 5,
        fetchStatus: "idle",
      },
    },
  ],
] as const;

describe.each(sources)("the error of %s that stands", (_, { failed, pending, worked }) => {
  function renderSource(source: unknown) {
    const { result, rerender, unmount } = renderHook((given) => useFluzError(given.source), {
      wrapper,
      initialProps: { source },
    });
    return {
      result,
      become: (next: unknown) => rerender({ source: next }),
      leave: async () => {
        unmount();
        await act(async () => {});
      },
    };
  }

  test("ends as resolved once it has worked, and once only", async () => {
    const { become, leave } = renderSource(failed);
    become(pending);
    expect(types()).toEqual(["shown AUTH-0025"]);
    become(worked);
    expect(types()).toEqual(["shown AUTH-0025", "resolved AUTH-0025"]);
    become({ ...worked });
    await leave();
    expect(types()).toEqual(["shown AUTH-0025", "resolved AUTH-0025"]);
  });

  test("ends as abandoned when it is dismissed, whatever comes later", async () => {
    const { result, become, leave } = renderSource(failed);
    act(() => result.current.dismiss());
    expect(types()).toEqual(["shown AUTH-0025", "abandoned AUTH-0025"]);
    become(worked);
    await leave();
    expect(types()).toEqual(["shown AUTH-0025", "abandoned AUTH-0025"]);
  });

  test("ends as abandoned when its screen goes", async () => {
    const { leave } = renderSource(failed);
    await leave();
    expect(types()).toEqual(["shown AUTH-0025", "abandoned AUTH-0025"]);
  });

  test("does not end with a success that was there before it", async () => {
    const { result, become } = renderSource(worked);
    act(() => result.current.report(payloadOf("AUTH-0026")));
    become({ ...worked });
    expect(types()).toEqual(["shown AUTH-0026"]);
    expect(result.current.attempts).toBe(1);
  });
});
