import type { FluzErrorKind } from "./FluzError.ts";

type Thrown = Readonly<Record<string, unknown>>;

const kindsByName: ReadonlyMap<unknown, FluzErrorKind> = new Map([
  ["AbortError", "aborted"],
  ["CanceledError", "aborted"],
  ["TimeoutError", "timeout"],
]);

/*
 * How engines word a request that never got an answer. A programming error is a TypeError too, so
 * its words have to match. Chromium: "Failed to fetch", and "network error" for a body cut short.
 * Firefox: "NetworkError when attempting to fetch resource." Safari: "Load failed", "The network
 * connection was lost." Node: "fetch failed", "terminated". React Native: "Network request failed".
 * axios: "Network Error".
 */
const networkWords =
  /^(?:failed to fetch|network ?error|load failed|fetch failed|terminated$|network request failed|the (?:network|internet) connection|could not connect)/i;
const timeoutWords =
  /^(?:the request timed out|network request timed out|timeout (?:of \d+ms )?exceeded|signal timed out)/i;
const abortWords =
  /^(?:cancell?ed|(?:the user |fetch is |this operation was |signal is )?aborted)/i;

/** `code` as Node, undici and axios set it. */
const timeoutCode = /TIMEOUT$|TIMEDOUT$|^ECONNABORTED$/;
const networkCode = /^(?:ECONN|ENOTFOUND|EAI_|ENET|EHOST|EPIPE|UND_ERR_SOCKET|ERR_NETWORK)/;

/** Whether an error means that no answer came: a lost connection, a time-out, a cancellation. `null` for any other error. */
export function kindOfConnection({ name, message, code }: Thrown): FluzErrorKind | null {
  const byName = kindsByName.get(name);
  if (byName !== undefined) return byName;
  if (typeof code === "string") {
    if (code === "ERR_CANCELED") return "aborted";
    if (timeoutCode.test(code)) return "timeout";
    if (networkCode.test(code)) return "network";
  }
  if (typeof message !== "string" || message.length > 500) return null;
  if (timeoutWords.test(message)) return "timeout";
  if (networkWords.test(message)) return "network";
  return abortWords.test(message) ? "aborted" : null;
}
