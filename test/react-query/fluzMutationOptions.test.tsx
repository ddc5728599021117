import { createSessionRefresher, Secret } from "@fluz-kit/core";
import { useFluzError } from "@fluz-kit/react";
import type { FluzMutationContext, SecretInput } from "@fluz-kit/react-query";
import { fluzMutationOptions } from "@fluz-kit/react-query";
import { dehydrate, onlineManager, QueryClient, useMutation } from "@tanstack/react-query";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { inspect } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { createAnswer, failed, worked } from "./support/answers.ts";
import { createSpiedClient, renderWithClient } from "./support/renderMutation.tsx";

type Send = (input: SecretInput, context: FluzMutationContext) => Promise<unknown>;

afterEach(() => {
  onlineManager.setOnline(true);
});

function run(send: Send, input: SecretInput, client = new QueryClient()) {
  const session = createSessionRefresher({ refresh: () => {} });
  const settings = { operation: "createPasscode", mutationFn: send, session } as const;
  const options = fluzMutationOptions<"createPasscode", unknown, SecretInput>(settings);
  const mutation = client.getMutationCache().build(client, options);
  return { mutation, outcome: caught(mutation.execute(input)) };
}

test("useMutation with it is a source for useFluzError", async () => {
  function Form() {
    const mutation = useMutation(
      fluzMutationOptions({
        operation: "createPasscode",
        mutationFn: async (secret: Secret) =>
          failed(secret.reveal() === "0246" ? "AUTH-0011" : "AUTH-0014"),
      }),
    );
    const { title } = useFluzError(mutation, { operation: "createPasscode" });
    return (
      <button onClick={() => mutation.mutate(new Secret("0246"))}>
        {title ?? "Create passcode"}
      </button>
    );
  }
  renderWithClient(<Form />);
  await userEvent.click(screen.getByRole("button", { name: "Create passcode" }));
  expect(await screen.findByRole("button", { name: /already/ })).toBeVisible();
});

test("secrets are not to be seen in the cache, and are gone once it is over", async () => {
  const { client, calls } = createSpiedClient();
  const secrets = { current: new Secret("736182"), next: new Secret("736183") };
  const answer = createAnswer();
  const seen: unknown[] = [];
  const send: Send = (input) => {
    seen.push(Object.values(input ?? {}).map((secret) => secret.reveal()));
    return answer.promise;
  };
  const { outcome } = run(send, secrets, client);
  const everything = { shouldDehydrateMutation: () => true };
  const look = () => {
    const stored = JSON.stringify(dehydrate(client, everything));
    return (
      stored + inspect([client.getMutationCache().getAll(), calls], { depth: 9, showHidden: true })
    );
  };
  expect(look()).not.toMatch(/73618/);
  answer.resolve(worked);
  await outcome;
  expect(seen).toEqual([["736182", "736183"]]);
  expect(look()).not.toMatch(/73618/);
  expect(() => secrets.current.reveal()).toThrow(/destroyed/);
  expect(() => secrets.next.reveal()).toThrow(/destroyed/);
});

test("a secret is gone after a failure too", async () => {
  const secret = new Secret("0246");
  await run(async () => failed("AUTH-0014"), secret).outcome;
  expect(() => secret.reveal()).toThrow(/destroyed/);
});

test("offline it fails at once and nothing is sent later", async () => {
  onlineManager.setOnline(false);
  const client = new QueryClient();
  client.mount();
  const send = vi.fn<Send>().mockRejectedValue(new TypeError("Failed to fetch"));
  const { mutation, outcome } = run(send, undefined, client);
  expect(mutation.state.isPaused).toBe(false);
  expect(await outcome).toMatchObject({ kind: "network" });
  onlineManager.setOnline(true);
  await client.resumePausedMutations();
  expect(send).toHaveBeenCalledTimes(1);
  client.unmount();
});

test("what was turned away at authentication is sent again with the same key, another call has another", async () => {
  const send = vi.fn<Send>(async () => worked);
  send.mockResolvedValueOnce(failed("AUTH-0019"));
  await run(send, new Secret("0246")).outcome;
  await run(send, new Secret("0246")).outcome;
  const [first, replayed, other] = send.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);
  expect(replayed).toBe(first);
  expect(other).not.toBe(first);
});

test("its meta names the operation, and leaves the error to reportFailures", () => {
  const settings = { operation: "login", mutationFn: async () => null } as const;
  expect(fluzMutationOptions(settings).meta).toEqual({
    fluz: { owner: "nobody", operation: "login" },
  });
  const meta = { area: "account", fluz: { owner: "screen" } } as const;
  expect(fluzMutationOptions({ ...settings, meta, mutationKey: ["a"] })).toMatchObject({
    mutationKey: ["a"],
    meta: { area: "account", fluz: { owner: "screen", operation: "login" } },
  });
});
