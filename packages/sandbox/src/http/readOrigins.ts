import { isLocalHost, isLoopbackHost } from "./isLocalHost.ts";
import { parseUrl } from "./parseUrl.ts";

/** In a list of origins: every page on this machine's own network. */
export const LOCAL_ORIGINS = "local";

/** Whose pages may call a sandbox. */
export type Origins = ReturnType<typeof readOrigins>;

/**
 * Reads which origins may call. Those on this machine always may.
 *
 * @throws TypeError for what is neither an origin nor `"local"`.
 */
export function readOrigins(names: readonly string[]) {
  const named = new Set<string>();
  const hosts = new Set<string>();
  for (const name of names) {
    if (name === LOCAL_ORIGINS) continue;
    const origin = originOf(name);
    if (origin === null) throw new TypeError(`Fluz Kit: ${problemWithOrigin(name)}`);
    named.add(origin);
    hosts.add(new URL(origin).hostname);
  }
  const isServed = names.includes(LOCAL_ORIGINS);
  /** Whether this very origin was named. It may do everything that the sandbox's pages may. */
  const name = (text: string) => named.has(originOf(text) ?? "");
  return {
    name,
    /** Whether pages of this origin may call. Pages on this machine always may. */
    allow(text: string) {
      const origin = originOf(text);
      if (origin === null) return false;
      const { protocol, hostname } = new URL(origin);
      // Only a web page's host is on a network. In other schemes it can be any name.
      const isLocal = isServed && /^https?:$/.test(protocol) && isLocalHost(hostname);
      return name(origin) || isLoopbackHost(hostname) || isLocal;
    },
    /** Whether a page that may call can have this host. */
    know: (host: string) =>
      hosts.has(host) || (isServed ? isLocalHost(host) : isLoopbackHost(host)),
  };
}

/** Why a text is no origin to name, with the way on. */
export function problemWithOrigin(text: string): string {
  return `"${text}" is no origin. Name one as https://shop.example, with its port if it has one and without *, or say "${LOCAL_ORIGINS}" for all pages on this machine's own network.`;
}

/** The origin of an address as browsers write it; `null` for what has none, such as a file. */
export function originOf(address: string): string | null {
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(address) ? parseUrl(address) : null;
  if (url === null) return null;
  const { protocol, host, username, password } = url;
  if (host === "" || host.includes("*") || username !== "" || password !== "") return null;
  return `${protocol}//${host.toLowerCase()}`;
}

/** Tells a developer how to let in the page that sent a request. */
export function howToAllow({ headers }: Request): string {
  const origin = originOf(headers.get("origin") ?? "");
  if (origin !== null) {
    return `To let its pages in, start fluz-sandbox with --origin ${origin}, or create the sandbox with origins: ["${origin}"].`;
  }
  return 'To let a page in, serve it from an address of its own, and name that: start fluz-sandbox with --origin https://shop.example, or create the sandbox with origins: ["https://shop.example"].';
}
