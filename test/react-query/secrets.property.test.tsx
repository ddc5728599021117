import { FluzProvider, ErrorBanner, useFluzError } from "@fluz-kit/react";
import { fluzQueryFn, reportFailures, useFluzMutation } from "@fluz-kit/react-query";
import { dehydrate, useQuery } from "@tanstack/react-query";
import { act, cleanup, screen } from "@testing-library/react";
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  dictionary,
  letrec,
} from "fast-check";
import { nat, oneof, tuple } from "fast-check";
import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { caught } from "../support/createSessionScene.ts";
import { everything, scan } from "./support/cacheScan.ts";
import { createSpiedClient, renderWithClient } from "./support/renderMutation.tsx";

/** In every sentence of the server, and in everything that a person typed. */
const MARK = /~\d+~/;

const sentence = nat(999).map((number) => `~${number}~ was typed`);

/** Names under which servers and clients put things. */
const key = constantFrom(
  ..."data errors error message code extensions path query variables operation operationName".split(
    " ",
  ),
  ..."request response config headers body bodyText cause name stack reason result status".split(
    " ",
  ),
  ..."statusText requestId responseKey details addressId success isError title detail digest".split(
    " ",
  ),
  ..."networkError graphQLErrors source url registerUser ~7~ value token phone password".split(" "),
);

/** Anything that JSON can say, every string of it marked. */
const { payload } = letrec((tie) => ({
  payload: oneof(
    { depthSize: "small", withCrossShrink: true },
    sentence,
    nat(600),
    boolean(),
    constantFrom(null),
    array(tie("payload"), { maxLength: 3 }),
    dictionary(key, tie("payload"), { maxKeys: 5 }),
    // What the API sends, with more around it.
    tuple(tie("payload"), sentence).map(([inside, message]) => ({
      success: false,
      error: { code: "AUTH-0025", message, extensions: inside },
      variables: inside,
    })),
    tuple(tie("payload"), sentence).map(([inside, message]) => ({
      errors: [{ message, path: ["registerUser", message], extensions: { code: message, inside } }],
      data: { registerUser: inside },
    })),
  ),
}));

function fieldsOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : { message: value };
}

/** The ways in which an answer is handed over. */
const deliveries: Record<string, (value: unknown) => unknown> = {
  resolved: (value) => value,
  "in data": (value) => ({ data: { registerUser: value } }),
  "in a Response": (value) => new Response(JSON.stringify(value), { status: 200 }),
  "in a Response that says it failed": (value) =>
    new Response(JSON.stringify(value), { status: 500, statusText: "~1~" }),
  thrown: (value) => Promise.reject(value),
  "thrown in an error": (value) =>
    Promise.reject(Object.assign(new Error(JSON.stringify(value)), fieldsOf(value))),
  "thrown in an error of a client": (value) =>
    Promise.reject(
      Object.assign(new Error(JSON.stringify(value)), {
        config: { data: value },
        response: { status: 400, data: value, config: value },
      }),
    ),
  "thrown in a cause": (value) =>
    Promise.reject(new TypeError("Failed to fetch", { cause: value })),
  "thrown as a text": (value) => Promise.reject(JSON.stringify(value)),
};

const levels = ["log", "info", "debug", "warn", "error"] as const;

test("law: no sentence of the server and nothing typed is anywhere but with the host", async () => {
  const delivery = constantFrom(...Object.keys(deliveries));
  let failures = 0;
  await assert(
    asyncProperty(payload, delivery, payload, async (answer, how, typed) => {
      const { client, calls } = createSpiedClient();
      const ofQuery = createSpiedClient();
      const told: unknown[] = [];
      for (const level of levels) {
        vi.spyOn(console, level).mockImplementation((...said) => void told.push(said));
      }
      reportFailures(client, { onFailure: (failure) => told.push(failure) });
      const ask = async () => deliveries[how]?.(structuredClone(answer));
      const outcomes: unknown[] = [];
      const ends: unknown[] = [];
      function Form() {
        const mutation = useFluzMutation({
          operation: "register",
          mutationFn: (sent: unknown) => Promise.resolve(sent).then(ask),
          meta: { fluz: { owner: "nobody" } },
          onError: (error) => ends.push(error),
          onSettled: (_, error) => ends.push(error),
        });
        const order = useQuery(
          { queryKey: ["order"], queryFn: fluzQueryFn(ask), retry: false },
          ofQuery.client,
        );
        const { mutateAsync, ...shown } = mutation;
        told.push(shown, order.error);
        return (
          <>
            <ErrorBanner error={useFluzError(mutation)} />
            <ErrorBanner
              error={useFluzError({
                error: order.error,
                isError: order.isError,
                status: order.status,
              })}
            />
            <button onClick={() => outcomes.push(caught(mutateAsync(typed)))}>Send</button>
          </>
        );
      }
      await act(async () =>
        renderWithClient(
          <FluzProvider onEvent={(event) => told.push(event)}>
            <Form />
          </FluzProvider>,
          { client },
        ),
      );
      await act(async () => screen.getByRole("button", { name: "Send" }).click());
      const outcome = await outcomes[0];
      told.push(ends, outcome, document.body.innerHTML);
      told.push(client.getMutationCache().getAll(), dehydrate(client, everything), calls);
      // What a query succeeded with is the host's, and in its cache. A failure is not.
      const queries = ofQuery.client.getQueryCache().getAll();
      if (queries[0]?.state.status === "error") {
        failures += 1;
        told.push(queries, dehydrate(ofQuery.client, everything), ofQuery.calls);
      }
      const texts = [scan(told), JSON.stringify(outcome), String(outcome), inspect(ends)];
      if (outcome instanceof Error) texts.push(outcome.message, `${outcome.stack}`);
      cleanup();
      expect(texts.join("\n")).not.toMatch(MARK);
    }),
    { numRuns: 200 },
  );
  expect(failures).toBeGreaterThan(60);
}, 60_000);
