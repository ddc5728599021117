import type { FluzErrorFacts } from "@fluz-kit/core/internal";
import { useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { matching } from "../support/matching.ts";
import type { ServedSandbox } from "../support/serve.ts";
import { serveSandbox } from "../support/serve.ts";
import { byApollo } from "./mutations/apollo.ts";
import { byFetch } from "./mutations/fetch.ts";
import { byGeneratedSdk } from "./mutations/generated.ts";
import { byGraphqlRequest } from "./mutations/graphqlRequest.ts";
import type { CreateSend } from "./mutations/registerUser.ts";
import { byUrql } from "./mutations/urql.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox();
});
afterAll(() => served.close());

const transports: Readonly<Record<string, CreateSend>> = {
  fetch: byFetch,
  "graphql-request": byGraphqlRequest,
  "Apollo Client 4": byApollo,
  urql: byUrql,
  "a generated SDK": byGeneratedSdk,
};

/** What a press gives for the magic ending of a phone number, whichever client carried it. */
const endings: Readonly<Record<string, Partial<FluzErrorFacts>>> = {
  "0026": { kind: "api", code: "AUTH-0026" },
  "0030": { kind: "api", code: "AUTH-0030" },
  "0401": { kind: "unauthorized" },
  "0429": { kind: "rate-limited", retryAfterMs: 30_000 },
  "0500": { kind: "server" },
  "0903": { kind: "network" },
};

function renderSignUp(createSend: CreateSend) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const mutationFn = createSend(`${served.url}/graphql`);
  const useSignUp = () => {
    const signUp = useFluzMutation({ operation: "register", mutationFn });
    return { signUp, fluz: useFluzError(signUp) };
  };
  return { client, ...renderHook(useSignUp, { wrapper }) };
}

describe.each(Object.entries(transports))("a sign-up by %s", (_, createSend) => {
  test("works", async () => {
    const { result } = renderSignUp(createSend);
    act(() => void result.current.signUp.mutate({ phone: "5551230100" }));
    await waitFor(() => expect(result.current.signUp.status).toBe("success"));
    expect(result.current.fluz.error).toBeNull();
  });

  test.each(Object.entries(endings))(
    "to a number that ends in %s fails as it should",
    async (ending, facts) => {
      const { client, result } = renderSignUp(createSend);
      act(() => void result.current.signUp.mutate({ phone: `555555${ending}` }));
      await waitFor(() => expect(result.current.signUp.status).toBe("error"));
      const { error } = result.current.fluz;
      expect(error?.toJSON()).toEqual(matching(facts));
      expect(result.current.fluz.title).not.toBeNull();
      expect(`${error?.stack} ${JSON.stringify(error)}`).not.toContain(`555555${ending}`);
      expect(client.getMutationCache().getAll()).toEqual([]);
    },
  );

  test("is called off with its component", async () => {
    const { result, unmount } = renderSignUp(createSend);
    const outcome = { current: Promise.resolve<unknown>(null) };
    act(() => {
      outcome.current = caught(result.current.signUp.mutateAsync({ phone: "5555550908" }));
    });
    unmount();
    expect(await outcome.current).toMatchObject({ name: "FluzError", kind: "aborted" });
  });
});
