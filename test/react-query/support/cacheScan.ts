import { Secret } from "@fluz-kit/core";
import { dehydrate, QueryClient } from "@tanstack/react-query";
import type { DehydrateOptions } from "@tanstack/react-query";
import {
  persistQueryClientRestore,
  persistQueryClientSave,
} from "@tanstack/query-persist-client-core";
import type { PersistedClient } from "@tanstack/query-persist-client-core";
import { inspect } from "node:util";
import { expect } from "vitest";
import { createAnswer } from "./answers.ts";
import { createSpiedClient, renderMutation } from "./renderMutation.tsx";

/** What a person typed. */
export const input = {
  passcode: "736182",
  wrapped: new Secret("736182"),
  phone: "+14155550126",
  email: "ada.736182@example.com",
};
/** What the API answered. */
export const token = "token-736182";
/** Found in a text that holds any of it. */
export const telltale = /736182|4155550126|ada\./;

/** Stores all there is, which nobody has to be careful about. */
export const everything: DehydrateOptions = {
  shouldDehydrateMutation: () => true,
  shouldDehydrateQuery: () => true,
};

/** Everything that can be reached from a value without calling anything, as a text. */
export function scan(value: unknown): string {
  return inspect(value, {
    depth: Infinity,
    showHidden: true,
    maxArrayLength: null,
    maxStringLength: null,
  });
}

interface Fiber {
  readonly memoizedState: unknown;
  readonly memoizedProps: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** What React holds for each component below an element. */
export function hooksOf(root: Element | null): string {
  const key = Object.keys(root ?? {}).find((name) => name.startsWith("__reactContainer$"));
  const texts: string[] = [];
  const walk = (fiber: Fiber | null) => {
    if (!fiber) return;
    const { memoizedState, memoizedProps } = fiber;
    texts.push(inspect([memoizedState, memoizedProps], { depth: 12 }));
    walk(fiber.child);
    walk(fiber.sibling);
  };
  const host: { stateNode: { current: Fiber } } = Reflect.get(root ?? {}, key ?? "");
  walk(host.stateNode.current);
  return texts.join();
}

async function persist(client: QueryClient): Promise<string> {
  const stored: { text: string } = { text: "" };
  const persister = {
    persistClient: (persisted: PersistedClient) => {
      stored.text = JSON.stringify(persisted);
    },
    restoreClient: (): PersistedClient => JSON.parse(stored.text),
    removeClient: () => {},
  };
  const restored = new QueryClient();
  const options = { queryClient: client, persister, dehydrateOptions: everything };
  // It is typed for the query-core of its own release, whose classes are other types.
  await Reflect.apply(persistQueryClientSave, undefined, [options]);
  await Reflect.apply(persistQueryClientRestore, undefined, [{ queryClient: restored, persister }]);
  return stored.text + scan(restored.getMutationCache().getAll());
}

/** Looks through caches, callbacks and events, and what is dehydrated and stored of them. */
export async function expectNothingPrivate(client: QueryClient, calls: unknown[][]) {
  const mutations = client.getMutationCache().getAll();
  expect(scan([mutations, client.getQueryCache().getAll(), calls])).not.toMatch(telltale);
  expect(JSON.stringify(dehydrate(client, everything))).not.toMatch(telltale);
  expect(await persist(client)).not.toMatch(telltale);
}

/** A hook, its client, and an answer that the test gives. */
export function createScene() {
  const { client, calls } = createSpiedClient();
  const answer = createAnswer();
  const successes: unknown[] = [];
  const onSuccess = (data: unknown) => {
    successes.push(data);
  };
  const rendered = renderMutation(
    { operation: "createPasscode", mutationFn: () => answer.promise, onSuccess },
    { client },
  );
  return { client, calls, answer, successes, ...rendered };
}
