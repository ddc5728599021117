import type { FluzErrorKind } from "@fluz-kit/core";
import { toFluzError } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const named = (name: string, message = "") => Object.assign(new Error(message), { name });
const coded = (code: string, message = "x") => Object.assign(new Error(message), { code });

const tooSlow = Object.assign(coded("ECONNABORTED", "Das dauert zu lange"), {
  config: { timeout: 5_000 },
});

describe("a request that got no answer", () => {
  test.each<[string, unknown, FluzErrorKind]>([
    ["Chromium offline", new TypeError("Failed to fetch"), "network"],
    ["Chromium, newer wording", new TypeError("Failed to fetch (api.example)"), "network"],
    ["Chromium, body cut short", new TypeError("network error"), "network"],
    ["Firefox", new TypeError("NetworkError when attempting to fetch resource."), "network"],
    ["Safari", new TypeError("Load failed"), "network"],
    ["Safari, older", new TypeError("The network connection was lost."), "network"],
    ["Safari offline", new TypeError("The Internet connection appears to be offline."), "network"],
    ["Safari, unknown host", new TypeError("Could not connect to the server."), "network"],
    ["Safari, out of time", new TypeError("The request timed out."), "timeout"],
    ["Node", new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }), "network"],
    ["Node, cut body", new TypeError("terminated"), "network"],
    [
      "Node, no headers in time",
      new TypeError("fetch failed", { cause: coded("UND_ERR_HEADERS_TIMEOUT") }),
      "timeout",
    ],
    ["Node, no connection in time", coded("ETIMEDOUT"), "timeout"],
    ["Node, unknown host", coded("ENOTFOUND"), "network"],
    ["React Native", new TypeError("Network request failed"), "network"],
    ["React Native, out of time", new TypeError("Network request timed out"), "timeout"],
    ["axios", coded("ERR_NETWORK", "Network Error"), "network"],
    ["axios, out of time", coded("ECONNABORTED", "timeout of 500ms exceeded"), "timeout"],
    ["axios, cancelled", coded("ERR_CANCELED", "canceled"), "aborted"],
    ["axios, cancelled, by name", named("CanceledError"), "aborted"],
    ["AbortController", AbortSignal.abort().reason, "aborted"],
    ["an AbortError by name", named("AbortError"), "aborted"],
    ["AbortSignal.timeout()", new DOMException("x", "TimeoutError"), "timeout"],
    ["a signal out of time, in words only", new Error("signal timed out"), "timeout"],
    ["no reason but the time", new Error("Request timed out"), "timeout"],
    ["a time-out in words only", new Error("timeout exceeded"), "timeout"],
    ["a time-out with its length", new Error("timeout of 500ms exceeded"), "timeout"],
    ["a cancellation, spelled the American way", new Error("canceled"), "aborted"],
    ["a cancellation, spelled the British way", new Error("cancelled by the caller"), "aborted"],
    ["a long reason", new Error(`Failed to fetch ${"x".repeat(484)}`), "network"],
    ["React Native, aborted", new Error("Aborted"), "aborted"],
    ["axios, out of time, in the host's words", tooSlow, "timeout"],
    [
      "axios, connection lost on the way",
      Object.assign(coded("ECONNABORTED", "write ECONNABORTED"), { config: { timeout: 9 } }),
      "network",
    ],
    ["axios of old, cancelled", { message: "stop", __CANCEL__: true }, "aborted"],
    ["an event of a request that is lost", new Event("error"), "network"],
    ["an event of a request out of time", new Event("timeout"), "timeout"],
    ["an event of a request called off", new Event("abort"), "aborted"],
    ["XMLHttpRequest without an answer", { readyState: 4, status: 0, response: "" }, "network"],
    ["jQuery, out of time", { readyState: 0, status: 0, statusText: "timeout" }, "timeout"],
    [
      "Angular without an answer",
      { name: "HttpErrorResponse", message: "x", status: 0, error: new Event("error") },
      "network",
    ],
    ["Response.error()", Response.error(), "network"],
    [
      "Capacitor on iOS",
      coded("NSURLErrorDomain", "Es besteht keine Verbindung zum Internet."),
      "network",
    ],
    ["Capacitor on Android", coded("UnknownHostException"), "network"],
    ["Capacitor on Android, out of time", coded("SocketTimeoutException"), "timeout"],
    ["Node, handshake failed", coded("EPROTO"), "network"],
    ["Node, cut stream", coded("ERR_STREAM_PREMATURE_CLOSE"), "network"],
    ["Effect, out of time", named("TimeoutException"), "timeout"],
  ])("is told apart: %s", (_, thrown, kind) => {
    expect(toFluzError(thrown).kind).toBe(kind);
    expect(toFluzError(new Error("outer", { cause: thrown })).kind).toBe(kind);
  });

  test("is told by the plain object that a client keeps as the cause", () => {
    expect(toFluzError(new Error("x", { cause: { code: "ECONNREFUSED" } })).kind).toBe("network");
  });

  test("ran out of time, even if the connection was lost over it", () => {
    const late = Object.assign(new Error("x", { cause: coded("ECONNRESET") }), {
      name: "TimeoutError",
    });
    expect(toFluzError(late).kind).toBe("timeout");
  });

  test("really is one when Node's fetch throws it", async () => {
    const thrown: unknown = await fetch("http://127.0.0.1:1").catch((error: unknown) => error);
    expect(toFluzError(thrown).kind).toBe("network");
  });
});

describe("a programming error", () => {
  test.each([
    new TypeError("Cannot read properties of undefined (reading 'fetch')"),
    new TypeError("undefined is not a function"),
    new ReferenceError("fetchUser is not defined"),
    new RangeError("Maximum call stack size exceeded"),
    new SyntaxError("Unexpected token '<', \"<html>\" is not valid JSON"),
    new Error("Something else"),
    new ReferenceError("TimeoutError is not defined"),
    new ReferenceError("AbortError is not defined"),
    new Error("Expected a TimeoutError"),
    new Error("Expected an AbortError"),
    new Error("Nobody says that the request timed out"),
    new Error("No timeout exceeded"),
    new Error("No signal timed out"),
    new Error("Your order was cancelled"),
    new Error("Payment aborted"),
    new Error("Not a network error"),
    new Error("terminated by an operator"),
    new Error(`Failed to fetch ${"x".repeat(500)}`),
    coded("ERR_INVALID_ARG_TYPE"),
    new TypeError("Converting circular structure to JSON, at 'Größe'"),
    new TypeError('"größe" is read-only'),
    new TypeError("Object prototype may only be an Object or null: é"),
    "thrown text",
    42,
    null,
    undefined,
  ])("is unknown, not a lost connection: %s", (thrown) => {
    expect(toFluzError(thrown).kind).toBe("unknown");
  });
});
