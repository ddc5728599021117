import { type AskedField, readAskedFields } from "./readAskedFields.ts";

/** What `fetch` takes. */
export type FetchInput = string | URL | Request;

/** The fields that a request asks GraphQL for; none where it is no GraphQL. Leaves the request unread. */
export async function readAsked(
  input: FetchInput,
  init: RequestInit = {},
): Promise<readonly AskedField[]> {
  const body = isRequest(input) ? await input.clone().text() : init.body;
  const address = new URL(isRequest(input) ? input.url : input, "http://localhost");
  const asked =
    body && typeof body === "string" ? parse(body) : Object.fromEntries(address.searchParams);
  if (typeof asked !== "object" || asked === null || !("query" in asked)) return [];
  const { query } = asked;
  const operationName = "operationName" in asked ? asked.operationName : undefined;
  if (typeof query !== "string") return [];
  return readAskedFields(query, typeof operationName === "string" ? operationName : undefined);
}

/** Whether it is a request, of any realm. */
export function isRequest(input: FetchInput): input is Request {
  return typeof input === "object" && "clone" in input;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
