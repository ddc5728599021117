import type { FluzMutationContext, UseFluzMutationOptions } from "@fluz-kit/react-query";
import { useFluzMutation } from "@fluz-kit/react-query";
import type { Operation } from "@fluz-kit/core";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, renderHook } from "@testing-library/react";
import { StrictMode } from "react";
import type { ReactNode } from "react";
import { vi } from "vitest";

/** The mutation function of a test, which can be told what to answer. */
export function createSend(answer: unknown) {
  return vi.fn<(input: unknown, context: FluzMutationContext) => Promise<unknown>>(
    async () => answer,
  );
}

/** A client whose caches' own callbacks are listened to. */
export function createSpiedClient(options: ConstructorParameters<typeof QueryClient>[0] = {}) {
  const calls: unknown[][] = [];
  const spy = (...values: unknown[]) => {
    calls.push(values);
  };
  const callbacks = { onMutate: spy, onSuccess: spy, onError: spy, onSettled: spy };
  const client = new QueryClient({
    queryCache: new QueryCache(callbacks),
    mutationCache: new MutationCache(callbacks),
    ...options,
  });
  client.getMutationCache().subscribe(spy);
  return { client, calls };
}

interface Setting {
  readonly client?: QueryClient;
  readonly strict?: boolean;
}

function createWrapper({ client = new QueryClient(), strict = false }: Setting) {
  return function Wrapper({ children }: { children: ReactNode }) {
    const inside = <QueryClientProvider client={client}>{children}</QueryClientProvider>;
    return strict ? <StrictMode>{inside}</StrictMode> : inside;
  };
}

/** The hook alone. */
export function renderMutation(
  options: UseFluzMutationOptions<Operation, unknown, unknown>,
  setting: Setting = {},
) {
  return renderHook((props) => useFluzMutation(props), {
    initialProps: options,
    wrapper: createWrapper(setting),
  });
}

/** Anything that needs a client. */
export function renderWithClient(ui: ReactNode, setting: Setting = {}) {
  return render(ui, { wrapper: createWrapper(setting) });
}
