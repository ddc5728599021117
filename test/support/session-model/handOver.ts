import { FluzError, toFluzError, unwrap, unwrapResponse } from "@fluz-kit/core";
import type { Press } from "./SessionSequence.ts";

/** What came over the wire. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** Whether a host that looks at the answer finds a failure in it. */
  readonly isFailure: boolean;
}

/** What the host's function makes of an answer: resolves with it, or throws it, in one of the ways there are. */
export async function handOver({ status, body, isFailure }: Answer, way: Press["way"]) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = new Response(text, { status });
  const envelope = { status, statusText: "", headers: {}, config: {}, data: body };
  switch (way) {
    case "bare":
      return body;
    case "Response":
      return response;
    case "Response already read":
      await response.text();
      return response;
    case "unwrapped":
      return unwrap(body);
    case "unwrapped Response":
      return unwrapResponse(response);
    case "thrown bare":
      if (isFailure) throw body;
      return body;
    case "thrown Response":
      if (isFailure) throw response;
      return response;
    case "thrown FluzError":
      if (isFailure) throw toFluzError(body);
      return body;
    case "client's envelope":
      return envelope;
    case "thrown by a client":
      if (status < 400) return envelope;
      throw Object.assign(new Error(`Request failed with status code ${status}`), {
        name: "AxiosError",
        response: envelope,
      });
    case "JSON of a FluzError":
      return isFailure ? toFluzError(body).toJSON() : body;
    case "FluzError made by hand":
    default: {
      if (!isFailure) return body;
      const { code } = toFluzError(body);
      throw new FluzError({ kind: code ? "api" : "unauthorized", code, httpStatus: status });
    }
  }
}

/** Whether a host that hands an answer over like this keeps it to itself that it is a failure. */
export function isHidden({ status, body }: Answer, way: Press["way"]): boolean {
  return (way === "bare" && body === "") || (way === "Response already read" && status < 400);
}
