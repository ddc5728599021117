import { isLoopbackHost } from "../http/isLocalHost.ts";
import type { createNodeListener, NodeResponse } from "../http/createNodeListener.ts";
import { parseUrl } from "../http/parseUrl.ts";
import type { NodeRequest } from "../http/readNodeRequest.ts";
import type { Origins } from "../http/readOrigins.ts";

type Listener = ReturnType<typeof createNodeListener>;

/**
 * Answers only requests that name this machine, or a host whose pages may call. A page on the web can
 * point its own name at this machine (DNS rebinding). The browser would then take the sandbox for a
 * part of that page. An address, or an origin that was named, cannot be pointed elsewhere.
 *
 * @param host what the server listens on
 */
export function guardHost(host: string, origins: Origins, listener: Listener) {
  return (request: NodeRequest, response: NodeResponse) => {
    const { headers } = request;
    const named = nameOf(headers[":authority"] ?? headers["host"]);
    const isServed = !isLoopbackHost(host) && isAddress(named);
    const isNamed = origins.name(String(headers["origin"]));
    if (named === host || isLoopbackHost(named) || origins.know(named) || isServed || isNamed) {
      listener(request, response);
      return;
    }
    response.writeHead(421, { "content-type": "text/plain; charset=utf-8" });
    const way =
      named === "" ? "" : `, or start it with --origin http://${named} if it is known by that name`;
    const sentence = `Fluz Kit: this sandbox answers as localhost or 127.0.0.1, and the request named another host. Use the address it printed${way}.\n`;
    response.write(new TextEncoder().encode(sentence), () => response.end());
  };
}

function isAddress(hostname: string): boolean {
  return hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
}

/** The name in a Host header, its port aside, as a URL has it. */
function nameOf(header: unknown): string {
  return parseUrl(`http://${typeof header === "string" ? header : ""}`)?.hostname ?? "";
}
