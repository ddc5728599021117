import axios from "axios";
import type { AxiosRequestConfig } from "axios";
import got from "got";
import redaxios from "redaxios";
import superagent from "superagent";
import { bodyOf, everySignal, jsonHeaders } from "./RecordedClient.ts";
import type { Call, RecordedClient, RecordedClients } from "./RecordedClient.ts";

function byAxios(config: AxiosRequestConfig = {}): RecordedClient {
  return {
    hasTimeout: true,
    send: (call) =>
      axios.post(call.url, bodyOf(call), {
        ...config,
        ...(call.signal ? { signal: call.signal } : {}),
        ...(call.timeoutMs ? { timeout: call.timeoutMs } : {}),
      }),
  };
}

const gotOptions = (call: Call) => ({
  retry: { limit: 0 },
  ...(call.signal ? { signal: call.signal } : {}),
  ...(call.timeoutMs ? { timeout: { request: call.timeoutMs } } : {}),
});

/** Clients of their own make, which hand over an envelope around the body. */
export const httpClients: RecordedClients = {
  axios: byAxios(),
  "axios, any status accepted": byAxios({ validateStatus: () => true }),
  "axios, as text": byAxios({ responseType: "text", transformResponse: (text) => text }),
  "axios, any status as text": byAxios({
    responseType: "text",
    validateStatus: () => true,
    transformResponse: (text) => text,
  }),
  "axios by fetch": byAxios({ adapter: "fetch" }),
  "axios, its data": {
    send: async (call) => {
      const { data } = await axios.post<unknown>(
        call.url,
        bodyOf(call),
        call.signal ? { signal: call.signal } : {},
      );
      return data;
    },
  },
  redaxios: {
    // redaxios 0.5 passes no signal on.
    deafTo: everySignal,
    send: (call) => redaxios.post(call.url, bodyOf(call), { headers: jsonHeaders }),
  },
  "redaxios, any status accepted": {
    // redaxios 0.5 passes no signal on.
    deafTo: everySignal,
    send: (call) => redaxios.post(call.url, bodyOf(call), { validateStatus: () => true }),
  },
  got: {
    hasTimeout: true,
    send: (call) => got.post(call.url, { json: bodyOf(call), ...gotOptions(call) }).json(),
  },
  "got, its response": {
    hasTimeout: true,
    send: async (call) =>
      got.post(call.url, { json: bodyOf(call), responseType: "json", ...gotOptions(call) }),
  },
  "got, errors as responses": {
    hasTimeout: true,
    send: async (call) =>
      got.post(call.url, { json: bodyOf(call), throwHttpErrors: false, ...gotOptions(call) }),
  },
  superagent: {
    hasTimeout: true,
    // superagent is called off by its own abort().
    deafTo: everySignal,
    send: async (call) => bySuperagent(call),
  },
  "superagent, any status accepted": {
    hasTimeout: true,
    // superagent is called off by its own abort().
    deafTo: everySignal,
    send: async (call) => bySuperagent(call).ok(() => true),
  },
};

function bySuperagent(call: Call): superagent.SuperAgentRequest {
  const sent = superagent.post(call.url).send(bodyOf(call));
  return call.timeoutMs === undefined ? sent : sent.timeout(call.timeoutMs);
}
