import { unwrapResponse } from "@fluz-kit/core";
import type { TransportRequest } from "./Transport.ts";

/** Plain `fetch`: nothing between the application and the answer. */
export async function postWithFetch(request: TransportRequest): Promise<unknown> {
  const { url, document, variables, responseKey, headers, signal, fetch } = request;
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query: document, variables }),
    signal,
  });
  return unwrapResponse(response, responseKey);
}
