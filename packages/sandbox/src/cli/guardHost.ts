import type { RequestListener } from "node:http";
import { isLoopbackHost } from "../http/corsHeaders.ts";

/**
 * Answers only requests that name this machine. A page on the web can have a name of its own lead to
 * this machine (DNS rebinding), and the browser would take the sandbox for a part of that page.
 *
 * @param host what the server listens on; where that is more than this machine, any name may be right
 */
export function guardHost(host: string, listener: RequestListener): RequestListener {
  if (!isLoopbackHost(host)) return listener;
  return (request, response) => {
    const named = nameOf(request.headers.host ?? "");
    if (named === host || isLoopbackHost(named)) {
      listener(request, response);
      return;
    }
    response.writeHead(421, { "content-type": "text/plain; charset=utf-8" });
    response.end(
      "Fluz Kit: this sandbox answers as localhost or 127.0.0.1, and the request named another host. " +
        "Use the address it printed, or start it with --host if others are to reach it.\n",
    );
  };
}

/** The name in a Host header, its port aside. */
function nameOf(header: string): string {
  try {
    return new URL(`http://${header}`).hostname;
  } catch {
    return "";
  }
}
