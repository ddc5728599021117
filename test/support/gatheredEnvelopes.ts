import { errorOf, hasData, headers, record, refused, text } from "./wire.ts";
import type { Envelope } from "./wire.ts";

/** Answers in lists, frames and wrappers, as applications and their frameworks hand them on. */
export const gatheredEnvelopes: Readonly<Record<string, Envelope>> = {
  "an answer among others": {
    keeps: "body",
    hidesSuccess: true,
    when: ({ body }) => hasData(body),
    wrap: ({ body }) => [{ data: { done: { success: true } } }, body],
  },
  "envelopes among others": {
    keeps: "all",
    hidesSuccess: true,
    wrap: (wire) => [
      { status: 200, headers: {}, data: { done: { success: true } } },
      { status: wire.status, headers: headers(wire), data: wire.body },
    ],
  },
  "promises that were settled": {
    keeps: "body",
    hidesSuccess: true,
    when: ({ body }) => typeof body === "object" && body !== null,
    wrap: ({ body }) => [
      { status: "fulfilled", value: 1 },
      { status: "fulfilled", value: body },
    ],
  },
  "a promise that was rejected": {
    keeps: "all",
    isMark: true,
    when: refused,
    wrap: (wire) => ({
      status: "rejected",
      reason: { status: wire.status, headers: record(wire), body: wire.body },
    }),
  },
  "the left side of an Either": {
    keeps: "body",
    isMark: true,
    wrap: ({ body }) => ({ _tag: "Left", left: body }),
  },
  "a frame of a socket": {
    keeps: "body",
    hidesSuccess: true,
    when: ({ body }) => hasData(body),
    wrap: ({ body }) => ({ id: "1", type: "next", payload: body }),
  },
  "what React Router's data() makes": {
    keeps: "all",
    when: ({ body, status }) => hasData(body) && status !== 404,
    wrap: (wire) => ({
      type: "DataWithResponseInit",
      data: wire.body,
      init: { status: wire.status, headers: record(wire) },
    }),
  },
  "an error that has its own name for what it holds": {
    keeps: "all",
    isMark: true,
    when: refused,
    wrap: (wire) =>
      errorOf("ApiError", "It did not work.", {
        original: { status: wire.status, headers: headers(wire), data: wire.body },
      }),
  },
  "an infinite query": {
    keeps: "body",
    tellsStates: true,
    when: ({ body }) => hasData(body),
    wrap: ({ body }) => ({
      status: "success",
      isError: false,
      data: { pages: [body], pageParams: [null] },
      error: null,
    }),
  },
  "an XMLHttpRequest": {
    keeps: "all",
    when: refused,
    wrap: (wire) => ({
      readyState: 4,
      status: wire.status,
      responseText: text(wire),
      getResponseHeader: (name: string) => headers(wire).get(name),
    }),
  },
};
