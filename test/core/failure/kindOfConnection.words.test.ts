import { toFluzError } from "@fluz-kit/core";
import { expect, test } from "vitest";

const named = (name: string) => toFluzError(Object.assign(new Error("x"), { name })).kind;
const coded = (code: string) => toFluzError(Object.assign(new Error("x"), { code })).kind;

test.each([
  ["Timeout", "timeout"],
  ["TimeoutError", "timeout"],
  ["SocketTimeout", "timeout"],
  ["ConnectTimeoutError", "timeout"],
  ["AbortError", "aborted"],
  ["AbortedError", "aborted"],
  ["UserAbortError", "aborted"],
  ["CanceledError", "aborted"],
  ["CancelledError", "aborted"],
  ["NotATimeoutAtAll", "unknown"],
  ["AbortErrorHandler", "unknown"],
])("an error by the name of %s is %s", (name, kind) => {
  expect(named(name)).toBe(kind);
});

test.each([
  ["ETIME", "timeout"],
  ["ETIMEDOUT", "timeout"],
  ["ETIMEOUT", "timeout"],
  ["ESOCKETTIMEDOUT", "timeout"],
  ["UND_ERR_CONNECT_TIMEOUT", "timeout"],
  ["ERR_CANCELED", "aborted"],
  ["UND_ERR_ABORTED", "aborted"],
  ["ABORT_ERR", "aborted"],
  ["ECONNRESET", "network"],
  ["ENOTFOUND", "network"],
  ["EAI_AGAIN", "network"],
  ["ENETUNREACH", "network"],
  ["EHOSTUNREACH", "network"],
  ["EPIPE", "network"],
  ["EPROTO", "network"],
  ["EPROTONOSUPPORT", "unknown"],
])("an error with the code %s is %s", (code, kind) => {
  expect(coded(code)).toBe(kind);
});

test.each([
  ["request timed out", "timeout"],
  ["The request timed out.", "timeout"],
  ["network connection timed out", "timeout"],
  ["timeout of 1000ms exceeded", "timeout"],
  ["timeout exceeded", "timeout"],
  ["signal timed out", "timeout"],
  ["The operation was aborted due to timeout", "timeout"],
  ["aborted", "aborted"],
  ["Aborted by the person", "aborted"],
  ["Loading chunk 5 failed.", "network"],
  ["Loading CSS chunk 5 failed.", "network"],
  ["canceled", "aborted"],
  ["cancelled", "aborted"],
  ["The user aborted a request.", "aborted"],
  ["Fetch is aborted", "aborted"],
  ["operation was aborted", "aborted"],
  ["This operation was aborted", "aborted"],
  ["The operation was aborted.", "aborted"],
  ["request aborted", "aborted"],
  ["request was aborted", "aborted"],
  ["The request was aborted.", "aborted"],
  ["signal is aborted without reason", "aborted"],
  ["socket hang up", "network"],
  ["terminated", "network"],
  ["terminated by the program", "unknown"],
  ["nothing was aborted", "unknown"],
])("an error that says %j is %s", (message, kind) => {
  expect(toFluzError(new Error(message)).kind).toBe(kind);
});
