import { FluzError } from "@fluz-kit/core";
import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { QueryClient, useMutation } from "@tanstack/react-query";
import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSend, renderMutation, renderWithClient } from "./support/renderMutation.tsx";

function Register({ send }: { send: (input: string) => Promise<unknown> }) {
  const signUp = useFluzMutation({ operation: "register", mutationFn: send });
  const fluz = useFluzError(signUp, {
    fields: [],
    actions: { signIn: "/login", editPhone: "/phone" },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        signUp.mutate("5555550026");
      }}
    >
      <ErrorBanner error={fluz} />
      <output>{fluz.attempts}</output>
      <button aria-disabled={signUp.isPending}>Create account</button>
    </form>
  );
}

describe("what a person sees", () => {
  test("a failure behind HTTP 200 shows, with its step, when the cache has forgotten it", async () => {
    const client = new QueryClient();
    const send = createSend(failed("AUTH-0026"));
    renderWithClient(<Register send={(input) => send(input, never)} />, { client });
    await userEvent.click(screen.getByRole("button", { name: "Create account" }));
    expect(await screen.findByText("This number already has an account")).toBeVisible();
    expect(screen.getByRole("link", { name: "Sign in" })).toHaveAttribute("href", "/login");
    expect(client.getMutationCache().getAll()).toEqual([]);
  });

  test("every press counts as one attempt", async () => {
    const send = createSend(failed("AUTH-0025"));
    renderWithClient(
      <FluzProvider support={{ type: "tel", number: "+14155550100" }}>
        <Register send={(input) => send(input, never)} />
      </FluzProvider>,
    );
    for (const attempt of ["1", "2", "3"]) {
      await userEvent.click(screen.getByRole("button", { name: "Create account" }));
      await waitFor(() => {
        expect(screen.getByText(attempt, { selector: "output" })).toBeVisible();
      });
    }
  });
});

describe("the result", () => {
  test("goes from idle to pending to success, and shows neither input nor answer", async () => {
    const answer = createAnswer();
    const onSuccess = vi.fn<(data: unknown) => void>();
    const { result } = renderMutation({
      operation: "login",
      mutationFn: () => answer.promise,
      onSuccess,
    });
    expect(result.current).toMatchObject({ status: "idle", isIdle: true, submittedAt: 0 });
    act(() => void result.current.mutate("password-1"));
    expect(result.current).toMatchObject({ status: "pending", isPending: true, isIdle: false });
    const data = { token: "token-1" };
    await act(async () => answer.resolve(data));
    expect(result.current).toMatchObject({ status: "success", isSuccess: true, error: null });
    expect(onSuccess.mock.calls).toEqual([[data]]);
    expect(JSON.stringify(result.current)).not.toMatch(/token|password/);
  });

  test("has the names that TanStack's own has", () => {
    function Names() {
      const own = useFluzMutation({ operation: "other", mutationFn: async () => null });
      const theirs = useMutation({ mutationFn: async () => null });
      return (
        <>
          <output>{["operation", ...Object.keys(theirs)].sort().join()}</output>
          <output>{Object.keys(own).sort().join()}</output>
        </>
      );
    }
    renderWithClient(<Names />);
    const [theirs, own] = screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(own).toBe(theirs);
  });

  test("becomes idle again with reset", async () => {
    const { result } = renderMutation({
      operation: "login",
      mutationFn: createSend(failed("AUTH-0002")),
    });
    await act(async () => result.current.mutate(undefined));
    expect(result.current.error?.code).toBe("AUTH-0002");
    act(() => result.current.reset());
    expect(result.current).toMatchObject({ status: "idle", error: null, isError: false });
  });

  test("tells two tries of one millisecond apart", async () => {
    vi.spyOn(Date, "now").mockReturnValue(1_000);
    const { result } = renderMutation({
      operation: "login",
      mutationFn: createSend(failed("AUTH-0002")),
    });
    await act(async () => result.current.mutate(undefined));
    const first = result.current.submittedAt;
    await act(async () => result.current.mutate(undefined));
    expect(result.current.submittedAt).toBeGreaterThan(first);
  });
});

describe("whatever the host has set for mutations", () => {
  test("nothing is retried or paused", async () => {
    const mutations = { retry: 3, retryDelay: 0, networkMode: "online", gcTime: 1 } as const;
    const client = new QueryClient({ defaultOptions: { mutations } });
    const send = createSend(null);
    send.mockRejectedValue(new FluzError({ kind: "server" }));
    const { result } = renderMutation({ operation: "register", mutationFn: send }, { client });
    await act(async () => result.current.mutate("input"));
    expect(result.current.error?.kind).toBe("server");
    expect(send).toHaveBeenCalledTimes(1);
  });

  test("its default callbacks are called, and get nothing to keep", async () => {
    const onSuccess = vi.fn<(...values: unknown[]) => void>();
    const client = new QueryClient({ defaultOptions: { mutations: { onSuccess } } });
    const { result } = renderMutation(
      { operation: "register", mutationFn: createSend(worked) },
      { client },
    );
    await act(async () => result.current.mutate("secret"));
    expect(onSuccess.mock.calls[0]?.slice(0, 2)).toEqual([undefined, undefined]);
  });

  test("another client can be given", async () => {
    const nearest = new QueryClient();
    const other = new QueryClient();
    const answer = createAnswer();
    function Other() {
      const { mutate } = useFluzMutation(
        { operation: "other", mutationFn: () => answer.promise },
        other,
      );
      return <button onClick={() => mutate()}>Send</button>;
    }
    renderWithClient(<Other />, { client: nearest });
    await userEvent.click(screen.getByRole("button", { name: "Send" }));
    expect(other.getMutationCache().getAll()).toHaveLength(1);
    expect(nearest.getMutationCache().getAll()).toHaveLength(0);
  });
});

const never = { signal: new AbortController().signal, idempotencyKey: "" };
