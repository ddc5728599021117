import {
  CombinedGraphQLErrors,
  CombinedProtocolErrors,
  ServerError,
  ServerParseError,
} from "@apollo/client";
import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import { fetchBaseQuery } from "@reduxjs/toolkit/query";
import { CombinedError } from "@urql/core";
import { render, screen } from "@testing-library/react";
import { ApolloError } from "apollo-client-3/errors/index.js";
import { GraphQLError } from "graphql";
import { ClientError } from "graphql-request";
import { describe, expect, test } from "vitest";
import { letMistakesBeTold } from "../support/letMistakesBeTold.ts";
import { everyHandler } from "../react/support/handlers.ts";
import { uri } from "./results/ResultClient.ts";

letMistakesBeTold();

const code = "AUTH-0031";
const entry = { message: "ZZZ-LEAK", path: ["look"], extensions: { code } };
const graphQLError = new GraphQLError(entry.message, entry);
const extensions = { requestId: "req-1" };
const body = JSON.stringify({ data: null, errors: [entry], extensions });

/** A response that its client has read. */
const answered = (status: number) =>
  new Response(null, { status, headers: { "retry-after": "30", "x-request-id": "req-1" } });

const inBody = { bodyText: body, response: answered(400) };
const lost = new TypeError("Failed to fetch");

async function byRTKQuery(response: Response | Error) {
  const query = fetchBaseQuery({
    fetchFn: async () => {
      if (response instanceof Error) throw response;
      return response;
    },
  });
  const { signal } = new AbortController();
  const api = {
    signal,
    abort: () => undefined,
    dispatch: () => undefined,
    getState: () => ({}),
    extra: undefined,
    endpoint: "look",
    type: "query",
  } as const;
  return (await query({ url: uri }, api, {})).error;
}

/** The error of each client alone, as it stands in its result or is caught, and what has to be read of it. */
const errors: Readonly<Record<string, readonly [() => unknown, object]>> = {
  "Apollo Client 4, GraphQL errors": [
    () => new CombinedGraphQLErrors({ data: null, errors: [entry], extensions }),
    { code, requestId: "req-1" },
  ],
  "Apollo Client 4, errors of its protocol": [() => new CombinedProtocolErrors([entry]), { code }],
  "Apollo Client 4, a code in a refused body": [
    () => new ServerError("400", inBody),
    { code, requestId: "req-1", httpStatus: 400 },
  ],
  "Apollo Client 4, a refusal without a body": [
    () => new ServerError("429", { bodyText: "", response: answered(429) }),
    { kind: "rate-limited", httpStatus: 429, retryAfterMs: 30_000, requestId: "req-1" },
  ],
  "Apollo Client 4, a page of a gateway": [
    () => new ServerParseError(new SyntaxError("<"), { bodyText: "<p>", response: answered(502) }),
    { kind: "server", httpStatus: 502 },
  ],
  "Apollo Client 3, GraphQL errors": [() => new ApolloError({ graphQLErrors: [entry] }), { code }],
  "Apollo Client 3, errors of its protocol": [
    () => new ApolloError({ protocolErrors: [entry] }),
    { code },
  ],
  "Apollo Client 3, a refusal": [
    () =>
      new ApolloError({
        networkError: Object.assign(new Error("400"), {
          name: "ServerError",
          response: answered(400),
          statusCode: 400,
          result: { errors: [entry], extensions },
        }),
      }),
    { code, requestId: "req-1", httpStatus: 400 },
  ],
  "Apollo Client 3, a lost connection": [
    () => new ApolloError({ networkError: lost }),
    { kind: "network" },
  ],
  "urql, GraphQL errors": [
    () => new CombinedError({ graphQLErrors: [entry], response: answered(200) }),
    { code, requestId: "req-1" },
  ],
  "urql, a refusal": [
    () => new CombinedError({ networkError: new Error("429"), response: answered(429) }),
    { kind: "rate-limited", httpStatus: 429, retryAfterMs: 30_000, requestId: "req-1" },
  ],
  "graphql-request, GraphQL errors": [
    () =>
      new ClientError(
        {
          status: 200,
          headers: answered(200).headers,
          body,
          data: null,
          errors: [graphQLError],
          extensions,
        },
        { query: "" },
      ),
    { code, requestId: "req-1" },
  ],
  "graphql-request, errors with their id in the headers alone": [
    () =>
      new ClientError(
        {
          status: 200,
          headers: answered(200).headers,
          body: "",
          data: null,
          errors: [graphQLError],
        },
        { query: "" },
      ),
    { code, requestId: "req-1" },
  ],
  "RTK Query, a refused body": [
    () => byRTKQuery(new Response(body, { status: 400 })),
    { code, requestId: "req-1", httpStatus: 400 },
  ],
  "RTK Query, a page of a gateway": [
    () => byRTKQuery(new Response("<p>", { status: 502 })),
    { kind: "server", httpStatus: 502 },
  ],
  "RTK Query, a lost connection": [() => byRTKQuery(lost), { kind: "network" }],
  "RTK Query, what a query function has thrown": [
    () => ({ name: "Error", message: "AUTH-0031", stack: "Error" }),
    { code },
  ],
};

/** Likewise as people wrap it. */
const wrappings: Readonly<Record<string, (error: unknown) => unknown>> = {
  "by itself": (error) => error,
  "as `{ error }`": (error) => ({ error }),
  "in a list with what sets it": (error) => [error, () => {}],
};

describe.each(Object.entries(wrappings))("an error %s", (_, wrap) => {
  test.each(Object.entries(errors))(
    "of %s is read, and its banner shown",
    async (_name, [make, facts]) => {
      const error = await make();
      const read: { error?: unknown } = {};
      function Screen() {
        const fluz = useFluzError(wrap(error), { actions: everyHandler });
        read.error = fluz.error;
        return <ErrorBanner error={fluz} />;
      }
      render(
        <FluzProvider support={{ type: "url", href: "https://help.example.com" }}>
          <Screen />
        </FluzProvider>,
      );
      expect(read.error).toMatchObject(facts);
      expect(screen.getByRole("group")).toBeVisible();
      expect(document.body.innerHTML).not.toContain("ZZZ-LEAK");
    },
  );
});
