import { unwrapResponse } from "@fluz-kit/core";
import ky from "ky";
import { ofetch } from "ofetch";
import createClient from "openapi-fetch";
import { Agent, fetch as undiciFetch, interceptors, request } from "undici";
import wretch from "wretch";
import { bodyOf, jsonHeaders } from "./RecordedClient.ts";
import type { Call, RecordedClients } from "./RecordedClient.ts";

const init = (call: Call) => ({
  method: "POST",
  headers: jsonHeaders,
  body: JSON.stringify(bodyOf(call)),
  signal: call.signal ?? null,
});

interface Paths {
  "": {
    post: {
      requestBody: { content: { "application/json": object } };
      responses: {
        200: { content: { "application/json": unknown } };
        default: { content: { "application/json": unknown } };
      };
    };
  };
}

/** Clients that are made of `fetch`. */
export const fetchClients: RecordedClients = {
  "fetch, its JSON": {
    send: async (call) => (await fetch(call.url, init(call))).json(),
  },
  "fetch, unwrapped": {
    send: async (call) => unwrapResponse(await fetch(call.url, init(call))),
  },
  "fetch, status beside the JSON": {
    send: async (call) => {
      const response = await fetch(call.url, init(call));
      const { status, headers } = response;
      return { status, headers, data: await response.json() };
    },
  },
  "undici fetch": {
    hasTimeout: true,
    send: async (call) => {
      const dispatcher = new Agent(call.timeoutMs ? { headersTimeout: call.timeoutMs } : {});
      const response = await undiciFetch(call.url, { ...init(call), dispatcher });
      return response.json();
    },
  },
  "undici request": {
    hasTimeout: true,
    send: async (call) => {
      const { statusCode, headers, body } = await request(call.url, {
        method: "POST",
        headers: jsonHeaders,
        body: JSON.stringify(bodyOf(call)),
        ...(call.signal ? { signal: call.signal } : {}),
        ...(call.timeoutMs ? { headersTimeout: call.timeoutMs } : {}),
      });
      return { statusCode, headers, body: await body.json() };
    },
  },
  "undici request, errors thrown": {
    send: async (call) => {
      const { body } = await request(call.url, {
        method: "POST",
        headers: jsonHeaders,
        body: JSON.stringify(bodyOf(call)),
        dispatcher: new Agent().compose(interceptors.responseError()),
        ...(call.signal ? { signal: call.signal } : {}),
      });
      return body.json();
    },
  },
  ky: {
    hasTimeout: true,
    send: (call) =>
      ky
        .post(call.url, {
          json: bodyOf(call),
          retry: 0,
          timeout: call.timeoutMs ?? false,
          ...(call.signal ? { signal: call.signal } : {}),
        })
        .json(),
  },
  ofetch: {
    hasTimeout: true,
    send: (call) =>
      ofetch(call.url, {
        method: "POST",
        body: bodyOf(call),
        retry: 0,
        ...(call.signal ? { signal: call.signal } : {}),
        ...(call.timeoutMs ? { timeout: call.timeoutMs } : {}),
      }),
  },
  "ofetch, raw, errors ignored": {
    send: (call) =>
      ofetch.raw(call.url, {
        method: "POST",
        body: bodyOf(call),
        retry: 0,
        ignoreResponseError: true,
        ...(call.signal ? { signal: call.signal } : {}),
      }),
  },
  wretch: {
    send: (call) =>
      wretch(call.url)
        .options({ signal: call.signal ?? null })
        .post(bodyOf(call))
        .json(),
  },
  "openapi-fetch": {
    send: (call) =>
      createClient<Paths>({ baseUrl: call.url }).POST("", {
        body: bodyOf(call),
        ...(call.signal ? { signal: call.signal } : {}),
      }),
  },
};
