import type { FluzErrorKind } from "./FluzError.ts";
import { fieldsOf } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { isThrown } from "./isThrown.ts";

/*
 * How engines and clients say that a request got no answer: by name (`AbortError`), by the code that
 * Node, undici, axios and RTK Query set (`ECONNRESET`, `FETCH_ERROR`), or in words. A programming
 * error is a TypeError too, so words have to match. Chromium: "Failed to fetch", and "network error"
 * for a body cut short. Firefox: "NetworkError when attempting to fetch resource." Safari: "Load
 * failed", "The network connection was lost." Node: "fetch failed", "terminated". React Native:
 * "Network request failed". axios: "Network Error". And what module loaders say of a missing chunk.
 *
 * The first that matches counts: whoever ran out of time has often been aborted for it.
 */
const signs: readonly (readonly [FluzErrorKind, RegExp])[] = [
  [
    "timeout",
    /^(?:\w*TIMED?_?OUT(?:_?ERROR|EXCEPTION)?|ETIME)$|^(?:the |network )?(?:request|connection) timed out|^timeout (?:of \d+ ?ms )?exceeded|^signal timed out|aborted due to timeout/i,
  ],
  [
    "aborted",
    /^(?:abort|\w*Abort(?:ed)?Error|ERR_CANCELED|UND_ERR_ABORTED|ABORT_ERR|ABORTED)$|^cancell?ed|^(?:the user |fetch is |(?:this |the )?operation was |(?:the )?request (?:was )?|signal is )?aborted/i,
  ],
  [
    "network",
    /^(?:E(?:CONN|NOTFOUND|AI_|NET|HOST|PIPE|PROTO$)|UND_ERR_SOCKET|ERR_(?:NETWORK|INTERNET|CONNECTION|NAME_NOT|ADDRESS_UN|SOCKET_CLOSED|STREAM_PREM|HTTP2_)|NSURLErrorDomain|(?:UnknownHost|Connect|Socket)Exception|FETCH_ERROR|ChunkLoadError|network ?error|(?:failed to|network) (?:fetch|request failed)|(?:load|fetch) failed|net::ERR_|terminated$|socket hang up|the (?:network|internet) connection|could not connect|a server with the specified|error loading dynamically|importing a module script|loading (?:css )?chunk|unable to preload)/i,
  ],
];

/** Later ones outrank earlier ones: a lost connection may carry the more exact reason in its cause. */
const ranks: readonly FluzErrorKind[] = [
  "network",
  "server",
  "rate-limited",
  "unauthorized",
  "aborted",
  "timeout",
];

/** The one of two kinds that says more about a request without an answer. */
export function sayingMore(one: FluzErrorKind, other: FluzErrorKind): FluzErrorKind {
  return ranks[Math.max(ranks.indexOf(one), ranks.indexOf(other))] ?? one;
}

/** Whether an error means that no answer came: a lost connection, a time-out, a cancellation. `null` for any other error. */
export function kindOfConnection(error: Fields): FluzErrorKind | null {
  const { name, message, code, status, statusText, error: words, type, config } = error;
  // The page called it off: axios before 0.22 throws what is no error.
  if (error["__CANCEL__"] === true) return "aborted";
  // axios says so of a time-out, for which hosts have words of their own, and of a request that the page called off; Node of a lost connection.
  if (code === "ECONNABORTED") {
    const says = (sign: RegExp) => isShort(message) && sign.test(message);
    if (says(/^request aborted/i)) return "aborted";
    const isLate = says(/time/i) || Number(fieldsOf(config)["timeout"]) > 0;
    return isLate && !says(/ECONNABORTED/) ? "timeout" : "network";
  }
  // RTK Query keeps "AbortError: …" as one text.
  const parts = typeof words === "string" ? words.split(": ", 2) : [];
  // Of an event its type says it; of a request without an answer, the text in place of a status.
  const isEvent = typeof error["isTrusted"] === "boolean" || (status === 0 && isEventOf(error));
  if (isEvent) parts.push(String(type ?? statusText));
  const said = [name, code, status, message, ...parts].filter(isShort);
  const kind = signs.find(([, sign]) => said.some((text) => sign.test(text)))?.[0];
  const isLost = isEvent ? type === "error" || status === 0 : isLostFetch(error);
  return kind ?? kindOfClose(error) ?? (isLost ? "network" : null);
}

/**
 * Whether a value is a DOM event, or a request that ended without an answer: `XMLHttpRequest`, jQuery,
 * Angular, RxJS, `Response.error()`, a `CloseEvent`, the cancellation of old axios. They say what became
 * of it, though they need not be errors.
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

/** What every engine's own errors in the code have in common: they are English and speak of values. */
const programming =
  /\b(?:is not|is undefined|is null|cannot|can't|failed to|invalid|must|assign|object|value|circular|read-only)/i;

/** The word for a connection, in languages that Safari speaks without a letter beyond ASCII. */
const connection =
  /\binternet|netzwerk|netwerk|nettverk|verbind|connexion|conex|conect|connessione|\brete\b|\breseau|forbindelse|yhtey|koneksi|sambungan|\bspojen|\bserv(?:eur|idor)\b|hostnam/i;

/**
 * Safari rejects with a bare TypeError in the person's own language. What tells it from a mistake in the
 * code: it speaks of a connection, or with letters that no engine's own messages have, or it was made
 * outside all code, so that its stack is empty.
 */
function isLostFetch(error: Fields): boolean {
  const { name, message } = error;
  if (name !== "TypeError" || !isShort(message) || programming.test(message)) return false;
  if (/[^\0-\x7f]/.test(message) || connection.test(message)) return true;
  // Asked for last: an engine writes it out only then.
  return message !== "" && error["stack"] === "";
}

/** Codes with which a WebSocket ends (RFC 6455, 7.4.1), and those of GraphQL over WebSocket, which are 4000 and an HTTP status. */
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
