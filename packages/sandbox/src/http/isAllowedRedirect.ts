import { parseUrl } from "./parseUrl.ts";
import type { Origins } from "./readOrigins.ts";

/**
 * Whether the consent page may send a person there with a code: `http` and `https`, to where pages may
 * call from, or to a host that the sandbox was told of. Anything else would make it an open redirect.
 */
export function isAllowedRedirect(
  address: string,
  hosts: readonly string[],
  origins: Origins,
): boolean {
  const url = parseUrl(address);
  if (url === null) return false;
  const { protocol, hostname, host, origin, username, password, hash } = url;
  const isWeb = protocol === "https:" || protocol === "http:";
  const isPlain = username === "" && password === "" && hash === "";
  const isKnown = origins.allow(origin) || hosts.includes(hostname) || hosts.includes(host);
  return isWeb && isPlain && isKnown;
}
