import { isLoopbackHost } from "./corsHeaders.ts";

/**
 * Whether the consent page may send a person there with a code: `http` and `https`, to this machine
 * or to a host that the sandbox was told of. Anything else would make it an open redirect.
 */
export function isAllowedRedirect(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, host, username, password, hash } = new URL(address);
  const isWeb = protocol === "https:" || protocol === "http:";
  const isPlain = username === "" && password === "" && hash === "";
  const isKnown = isLoopbackHost(hostname) || hosts.includes(hostname) || hosts.includes(host);
  return isWeb && isPlain && isKnown;
}
