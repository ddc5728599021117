import { gatheredEnvelopes } from "./gatheredEnvelopes.ts";
import { config, errorOf, headers, record, refused, text } from "./wire.ts";
import type { Envelope, Wire } from "./wire.ts";

/** An answer that was read before. Its body tells nothing any more, but the status line does. */
const usedResponse = (wire: Wire) => ({
  status: wire.status,
  ok: wire.status < 400,
  headers: headers(wire),
  bodyUsed: true,
  text: () => Promise.reject(new TypeError("Body is unusable")),
});

export const envelopes: Readonly<Record<string, Envelope>> = {
  ...gatheredEnvelopes,
  "by itself": { keeps: "body", wrap: ({ body }) => body },
  "a payload beside the flags of a library": {
    keeps: "body",
    when: ({ body, says }) => says === "failure" && typeof body === "object",
    wrap: ({ body }) => ({ ...Object(body), isLoading: false, isPending: false }),
  },
  "an error in the place of data": {
    keeps: "body",
    isMark: true,
    wrap: ({ body }) => ({ data: errorOf("ApiError", "", { cause: body }) }),
  },
  "an axios response": {
    keeps: "all",
    wrap: (wire) => ({
      data: wire.body,
      status: wire.status,
      statusText: "",
      headers: record(wire),
      config,
      request: {},
    }),
  },
  "an axios response, as text": {
    keeps: "all",
    when: ({ body }) => typeof body === "object" && body !== null,
    wrap: (wire) => ({
      data: text(wire),
      status: wire.status,
      statusText: "",
      headers: record(wire),
      config,
      request: {},
    }),
  },
  "an axios error": {
    keeps: "all",
    when: refused,
    isMark: true,
    wrap: (wire) =>
      errorOf("AxiosError", `Request failed with status code ${wire.status}`, {
        code: wire.status < 500 ? "ERR_BAD_REQUEST" : "ERR_BAD_RESPONSE",
        config,
        status: wire.status,
        response: { data: wire.body, status: wire.status, headers: record(wire), config },
      }),
  },
  "status, headers and data": {
    keeps: "all",
    wrap: (wire) => ({ status: wire.status, headers: headers(wire), data: wire.body }),
  },
  "status and data": {
    keeps: "status",
    when: refused,
    wrap: (wire) => ({ status: wire.status, data: wire.body }),
  },
  "an undici answer": {
    keeps: "all",
    wrap: (wire) => ({ statusCode: wire.status, headers: record(wire), body: wire.body }),
  },
  "a got response": {
    keeps: "all",
    when: ({ body }) => typeof body === "object" && body !== null,
    wrap: (wire) => ({
      statusCode: wire.status,
      ok: wire.status < 400,
      headers: record(wire),
      body: text(wire),
    }),
  },
  "a superagent response": {
    keeps: "all",
    wrap: (wire) => ({
      status: wire.status,
      statusCode: wire.status,
      ok: wire.status < 400,
      error: wire.status < 400 ? false : errorOf("Error", "cannot POST", { status: wire.status }),
      headers: record(wire),
      body: wire.body,
      text: text(wire),
    }),
  },
  "a redaxios response": {
    keeps: "all",
    wrap: (wire) => ({
      config: { headers: {} },
      type: "basic",
      url: "/graphql",
      redirected: false,
      status: wire.status,
      ok: wire.status < 400,
      statusText: "",
      headers: headers(wire),
      bodyUsed: false,
      data: wire.body,
    }),
  },
  "a ky error": {
    keeps: "all",
    when: refused,
    isMark: true,
    wrap: (wire) =>
      errorOf("HTTPError", `Request failed with status code ${wire.status}`, {
        response: usedResponse(wire),
        data: wire.body,
      }),
  },
  "an ofetch error": {
    keeps: "all",
    when: refused,
    isMark: true,
    wrap: (wire) =>
      errorOf("FetchError", `[POST] "/graphql": ${wire.status}`, {
        data: wire.body,
        status: wire.status,
        statusCode: wire.status,
        response: { ...usedResponse(wire), _data: wire.body },
      }),
  },
  "an Angular error": {
    keeps: "all",
    when: refused,
    isMark: true,
    wrap: (wire) => ({
      name: "HttpErrorResponse",
      message: `Http failure response for /graphql: ${wire.status}`,
      ok: false,
      status: wire.status,
      headers: headers(wire),
      error: wire.body,
    }),
  },
  "an error around an error": {
    keeps: "all",
    when: refused,
    isMark: true,
    wrap: (wire) =>
      new Error("It did not work.", {
        cause: errorOf("HTTPError", "", {
          status: wire.status,
          headers: headers(wire),
          body: wire.body,
        }),
      }),
  },
  "a result of RTK's base query": {
    keeps: "all",
    wrap: (wire) => {
      const meta = { request: {}, response: usedResponse(wire) };
      return refused(wire)
        ? { error: { status: wire.status, data: wire.body }, meta }
        : { data: wire.body, meta };
    },
  },
  "a state of RTK Query": {
    keeps: "status",
    tellsStates: true,
    wrap: (wire) => {
      const isError = refused(wire);
      return {
        status: isError ? "rejected" : "fulfilled",
        endpointName: "register",
        requestId: "abc",
        isUninitialized: false,
        isLoading: false,
        isSuccess: !isError,
        isError,
        ...(isError ? { error: { status: wire.status, data: wire.body } } : { data: wire.body }),
      };
    },
  },
  "a result of TanStack Query": {
    keeps: "all",
    tellsStates: true,
    wrap: (wire) => {
      const isError = refused(wire);
      const thrown = errorOf("HTTPError", "", {
        response: { status: wire.status, headers: record(wire), data: wire.body },
      });
      return {
        status: isError ? "error" : "success",
        fetchStatus: "idle",
        isPending: false,
        isSuccess: !isError,
        isError,
        data: isError ? undefined : wire.body,
        error: isError ? thrown : null,
      };
    },
  },
  "an openapi-fetch result": {
    keeps: "all",
    when: ({ body }) => Boolean(body),
    wrap: (wire) =>
      refused(wire)
        ? { error: wire.body, response: usedResponse(wire) }
        : { data: wire.body, response: usedResponse(wire) },
  },
  "a jQuery request": {
    keeps: "status",
    when: refused,
    wrap: (wire) => ({
      readyState: 4,
      status: wire.status,
      statusText: "error",
      responseText: text(wire),
      responseJSON: wire.body,
    }),
  },
};
