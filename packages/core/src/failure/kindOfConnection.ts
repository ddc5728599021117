import type { FluzErrorKind } from "./FluzError.ts";

/*
 * How engines and clients say that a request got no answer: by name (`AbortError`), by the code that
 * Node, undici and axios set (`ECONNRESET`), or in words. A programming error is a TypeError too, so
 * words have to match. Chromium: "Failed to fetch", and "network error" for a body cut short.
 * Firefox: "NetworkError when attempting to fetch resource." Safari: "Load failed", "The network
 * connection was lost.", "Could not connect to the server." Node: "fetch failed", "terminated".
 * React Native: "Network request failed". axios: "Network Error".
 */
const signs: readonly (readonly [FluzErrorKind, RegExp])[] = [
  [
    "timeout",
    /^(?:TimeoutError|\w*TIMED?_?OUT|ECONNABORTED)$|^(?:the |network )?request timed out|^timeout (?:of \d+ms )?exceeded|^signal timed out/i,
  ],
  [
    "aborted",
    /^(?:AbortError|CanceledError|ERR_CANCELED)$|^cancell?ed|^(?:the user |fetch is |this operation was |signal is )?aborted/i,
  ],
  [
    "network",
    /^(?:E(?:CONN|NOTFOUND|AI_|NET|HOST|PIPE)|UND_ERR_SOCKET|ERR_NETWORK|network ?error|(?:failed to|network) (?:fetch|request failed)|(?:load|fetch) failed|terminated$|the (?:network|internet) connection|could not connect)/i,
  ],
];

/** Whether an error means that no answer came: a lost connection, a time-out, a cancellation. `null` for any other error. */
export function kindOfConnection({
  name,
  message,
  code,
}: Readonly<Record<string, unknown>>): FluzErrorKind | null {
  for (const said of [name, code, message]) {
    if (typeof said !== "string" || said.length > 500) continue;
    for (const [kind, sign] of signs) if (sign.test(said)) return kind;
  }
  return null;
}
