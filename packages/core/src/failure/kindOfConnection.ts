import type { FluzErrorKind } from "./FluzError.ts";
import { fieldsOf } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { isThrown } from "./isThrown.ts";

/*
 * How engines and clients say that a request got no answer: by name (`AbortError`), by the code that
 * Node, undici, axios and RTK Query set (`ECONNRESET`, `FETCH_ERROR`), or in words. The words have to
 * match, because a programming error is a TypeError too. Chromium: "Failed to fetch", and "network error"
 * for a body cut short. Firefox: "NetworkError when attempting to fetch resource." Safari: "Load
 * failed", "The network connection was lost." Node: "fetch failed", "terminated". React Native:
 * "Network request failed". axios: "Network Error". Module loaders have words for a missing chunk.
 *
 * The first match counts: a request that ran out of time is often aborted too.
 */
const signs: readonly (readonly [FluzErrorKind, RegExp])[] = [
  [
    "timeout",
    /^(?:\w*Timeout(?:Error|Exception)?|TIMEOUT_ERROR|\w*TIMED?_?OUT|ETIME)$|^(?:the |network )?(?:request|connection) timed out|^timeout (?:of \d+ ?ms )?exceeded|^signal timed out|aborted due to timeout/i,
  ],
  [
    "aborted",
    /^(?:abort|\w*Abort(?:ed)?Error|Cancell?edError|ERR_CANCELED|UND_ERR_ABORTED|ABORT_ERR|ABORTED)$|^cancell?ed|^(?:the user |fetch is |(?:this |the )?operation was |(?:the )?request (?:was )?|signal is )?aborted/i,
  ],
  [
    "network",
    /^(?:E(?:CONN|NOTFOUND|AI_|NET|HOST|PIPE|PROTO$)|UND_ERR_SOCKET|ERR_(?:NETWORK|INTERNET|CONNECTION|NAME_NOT|ADDRESS_UN|SOCKET_CLOSED|STREAM_PREM|HTTP2_)|NSURLErrorDomain|(?:UnknownHost|Connect|Socket)Exception|FETCH_ERROR|ChunkLoadError|network ?error|(?:failed to|network) (?:fetch|request failed)|(?:load|fetch) failed|net::ERR_|terminated$|socket hang up|the (?:network|internet) connection|could not connect|a server with the specified|error loading dynamically|importing a module script|loading (?:css )?chunk|unable to preload)/i,
  ],
];

/** Later kinds outrank earlier ones: the cause of a lost connection may be more exact. */
const ranks: readonly FluzErrorKind[] = [
  "unknown",
  "network",
  "server",
  "rate-limited",
  "unauthorized",
  "aborted",
  "timeout",
];

/** The more exact of two kinds, for a request without an answer. */
export function sayingMore(one: FluzErrorKind, other: FluzErrorKind): FluzErrorKind {
  return ranks.indexOf(other) > ranks.indexOf(one) ? other : one;
}

/** The kind, if an error means that no answer came: a lost connection, a time-out, a cancellation. `null` for any other error. */
export function kindOfConnection(error: Fields): FluzErrorKind | null {
  const { name, message, code, status, statusText, error: words, type, config } = error;
  // The page cancelled it. Before 0.22 axios throws a value that is not an error.
  if (error["__CANCEL__"] === true) return "aborted";
  // axios uses this code for a time-out, for which hosts have their own words, and for a request that the page cancelled. Node uses it for a lost connection.
  if (code === "ECONNABORTED") {
    const words = isShort(message) ? message : "";
    if (/^request aborted/i.test(words)) return "aborted";
    const isLate = /time/i.test(words) || Number(fieldsOf(config)["timeout"]) > 0;
    return isLate && !words.includes(code) ? "timeout" : "network";
  }
  // RTK Query keeps "AbortError: …" as one text.
  const parts = typeof words === "string" ? words.split(": ", 2) : [];
  // An event's type names the kind. For a request without an answer, the status text does.
  const isEvent = typeof error["isTrusted"] === "boolean" || (status === 0 && isEventOf(error));
  if (isEvent) parts.push(String(type ?? statusText));
  const said = [name, code, status, message, ...parts].filter(isShort);
  const kind = signs.find(([, sign]) => said.some((text) => sign.test(text)))?.[0];
  const isLost = isEvent ? type === "error" || status === 0 : isLostFetch(error);
  return kind ?? kindOfClose(error) ?? (isLost ? "network" : null);
}

/**
 * Whether a value is a DOM event, or a request that ended without an answer: `XMLHttpRequest`, jQuery,
 * Angular, RxJS, `Response.error()`, a `CloseEvent`, the cancellation of old axios. They need not be
 * errors, but they say how the request ended.
 */
export function isEventOf(value: Fields): boolean {
  const { isTrusted, status, readyState, type, wasClean, __CANCEL__ } = value;
  return (
    [isTrusted, wasClean, __CANCEL__].some((flag) => typeof flag === "boolean") ||
    type === "close" ||
    (status === 0 && (typeof readyState === "number" || type === "error" || isThrown(value)))
  );
}

function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length <= 500;
}

/** Every engine's own errors about code are in English and speak of values. */
const programming =
  /\b(?:is not|is undefined|is null|cannot|can't|failed to|invalid|must|assign|object|value|circular|read-only)/i;

/** The word for a connection, in the languages that Safari writes in ASCII alone. */
const connection =
  /\binternet|netzwerk|netwerk|nettverk|verbind|connexion|conex|conect|connessione|\brete\b|\breseau|forbindelse|yhtey|koneksi|sambungan|\bspojen|\bserv(?:eur|idor)\b|hostnam/i;

/**
 * Safari rejects with a bare TypeError in the person's language. It differs from a mistake in the code
 * in one of three ways: it mentions a connection, it has letters that no engine's own messages have, or
 * its stack is empty because it was made outside all code.
 */
function isLostFetch(error: Fields): boolean {
  const { name, message } = error;
  if (name !== "TypeError" || !isShort(message) || programming.test(message)) return false;
  if (/[^\0-\x7f]/.test(message) || connection.test(message)) return true;
  // Comes last, because an engine writes the stack only when asked.
  return message !== "" && error["stack"] === "";
}

/** The codes that end a WebSocket (RFC 6455, 7.4.1), and those of GraphQL over WebSocket: 4000 plus an HTTP status. */
function kindOfClose({ code, wasClean, type }: Fields): FluzErrorKind | null {
  if (typeof code !== "number" || (typeof wasClean !== "boolean" && type !== "close")) return null;
  if (code === 1000) return "aborted";
  if (/^10(?:0[156]|1[235])$/.test(String(code))) return "network";
  if (code === 1011 || code === 1014) return "server";
  if (code === 4401 || code === 4403) return "unauthorized";
  if (code === 4429) return "rate-limited";
  if (code === 4408 || code === 4504) return "timeout";
  if (code >= 4500 && code < 4600) return "server";
  return code >= 1000 ? "unknown" : null;
}
