import type { FluzErrorKind } from "./FluzError.ts";
import type { Fields } from "./isObject.ts";

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
    /^(?:\w*Timeout(?:Error)?|TIMEOUT_ERROR|\w*TIMED?_?OUT|ETIME)$|^(?:the |network )?(?:request|connection) timed out|^timeout (?:of \d+ ?ms )?exceeded|^signal timed out|aborted due to timeout/i,
  ],
  [
    "aborted",
    /^(?:\w*Abort(?:ed)?Error|Cancell?edError|ERR_CANCELED|UND_ERR_ABORTED|ABORT_ERR|ABORTED)$|^cancell?ed|^(?:the user |fetch is |(?:this |the )?operation was |(?:the )?request (?:was )?|signal is )?aborted/i,
  ],
  [
    "network",
    /^(?:E(?:CONN|NOTFOUND|AI_|NET|HOST|PIPE)|UND_ERR_SOCKET|ERR_(?:NETWORK|INTERNET|CONNECTION|NAME_NOT|ADDRESS_UN|SOCKET_CLOSED)|FETCH_ERROR|ChunkLoadError|network ?error|(?:failed to|network) (?:fetch|request failed)|(?:load|fetch) failed|net::ERR_|terminated$|socket hang up|the (?:network|internet) connection|could not connect|a server with the specified|error loading dynamically|importing a module script|loading (?:css )?chunk|unable to preload)/i,
  ],
];

/** Later ones outrank earlier ones: a lost connection may carry the more exact reason in its cause. */
const ranks: readonly FluzErrorKind[] = [
  "unknown",
  "network",
  "server",
  "rate-limited",
  "unauthorized",
  "aborted",
  "timeout",
];

/** The one of two kinds that says more about a request without an answer. */
export function sayingMore(one: FluzErrorKind, other: FluzErrorKind): FluzErrorKind {
  return ranks.indexOf(other) > ranks.indexOf(one) ? other : one;
}

/** Whether an error means that no answer came: a lost connection, a time-out, a cancellation. `null` for any other error. */
export function kindOfConnection(error: Fields): FluzErrorKind | null {
  const { name, message, code, status, error: words } = error;
  // RTK Query keeps "AbortError: …" as one text.
  const parts = typeof words === "string" ? words.split(": ", 2) : [];
  const said = [name, code, status, message, ...parts].filter(isShort);
  // axios says so of a time-out and of a request that the page called off; Node of a lost connection.
  if (code === "ECONNABORTED") {
    const words = isShort(message) ? message : "";
    return /time/i.test(words)
      ? "timeout"
      : /^request aborted/i.test(words)
        ? "aborted"
        : "network";
  }
  const kind = signs.find(([, sign]) => said.some((text) => sign.test(text)))?.[0];
  return kind ?? kindOfClose(error) ?? (isLostFetch(error) ? "network" : null);
}

function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length <= 500;
}

/** What every engine's own errors in the code have in common: they are English and speak of values. */
const programming = /\b(?:is not|is undefined|is null|cannot|can't|failed to|invalid|must|assign)/i;

/** The word for a connection, in languages that Safari speaks without a letter beyond ASCII. */
const connection =
  /\binternet|netzwerk|netwerk|nettverk|verbind|connexion|conex|conect|connessione|\brete\b|\breseau|forbindelse|yhtey|koneksi|sambungan|\bspojen|\bserv(?:eur|idor)\b|hostnam/i;

/**
 * Safari rejects with a bare TypeError in the person's own language. What tells it from a mistake in the
 * code: it speaks of a connection, or with letters that no engine's own messages have, or it was made
 * outside all code, so that its stack is empty.
 */
function isLostFetch({ name, message, stack }: Fields): boolean {
  if (name !== "TypeError" || !isShort(message) || programming.test(message)) return false;
  return /[^\0-\x7f]/.test(message) || connection.test(message) || (stack === "" && message !== "");
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
  return code >= 4500 && code < 4600 ? "server" : "unknown";
}
