import type { SentFacts } from "./serveConditions.ts";

/** Which of what the server sent is somewhere in a value, whoever can get at it. */
export interface FoundFacts {
  readonly code: boolean;
  readonly httpStatus: boolean;
  readonly retryAfterMs: boolean;
  readonly requestId: boolean;
  /** Whether anything in it says that it is a failure. */
  readonly mark: boolean;
}

interface Sought extends SentFacts {
  readonly code: string | null;
}

/** Sockets, agents and what was sent: nobody looks for an answer there. */
const machinery =
  /^(?:_(?!data$).*|socket|sockets|client|req|request|agent|agents|parser|connection|options|config|operation|originalArgs|input|timings|request|stack)$/;

const MAX_VALUES = 20_000;

/**
 * Searches a live value, its getters and JSON in its texts, for what the server sent: the proof that
 * a client has dropped a fact, and no reader could find it. The body of a `Response` that nobody
 * has read is closed to it.
 */
export function findFacts(value: unknown, sought: Sought): FoundFacts {
  const found = {
    code: false,
    httpStatus: false,
    retryAfterMs: false,
    requestId: false,
    mark: false,
  };
  const seconds = sought.retryAfterMs === null ? null : String(sought.retryAfterMs / 1_000);
  const values = new Map<unknown, string>([[value, ""]]);
  for (const [entry, key] of values) {
    if (values.size > MAX_VALUES) throw new Error("This value is too large to be searched.");
    if (typeof entry === "string") readText(entry, key);
    if (typeof entry === "number" && entry === sought.httpStatus) {
      found.httpStatus = true;
      if (entry >= 400) found.mark = true;
    }
    if (typeof entry !== "object" || entry === null) continue;
    if (entry instanceof Error || entry instanceof DOMException) found.mark = true;
    if (entry instanceof Headers && seconds !== null) {
      found.retryAfterMs ||= entry.get("retry-after") === seconds;
    }
    if (Array.isArray(entry) && key === "errors" && entry.length > 0) found.mark = true;
    for (const [name, child] of propertiesOf(entry)) {
      if (name === "success" && child === false) found.mark = true;
      if (name === "isError" && child === true) found.mark = true;
      if (name === "error" && Boolean(child)) found.mark = true;
      if (name === "name" && /(?:Error|Exception)$/.test(String(child))) found.mark = true;
      if (name.toLowerCase() === "retry-after" && child === seconds) found.retryAfterMs = true;
      if (name === "retryAfterMs" && child === sought.retryAfterMs && child !== null)
        found.retryAfterMs = true;
      if (!values.has(child)) values.set(child, name);
    }
  }
  return found;

  function readText(text: string, key: string): void {
    if (sought.code !== null && text.includes(sought.code)) found.code = true;
    if (sought.requestId !== null && text.includes(sought.requestId)) found.requestId = true;
    if (/^[A-Z]\w*Error: |^\w+_ERROR$/.test(text) && key !== "") found.mark = true;
    if (/"success":false|"error":\{|"errors":\[\{/.test(text)) found.mark = true;
    if (found.code) found.mark = true;
  }
}

/** Own properties, and getters of its classes; none that throws, and none of the machinery. */
function* propertiesOf(value: object): Generator<[string, unknown]> {
  let holder: object | null = value;
  while (holder !== null && holder !== Object.prototype) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      if (machinery.test(name) || typeof property.value === "function") continue;
      if (holder !== value && property.get === undefined) continue;
      yield [name, valueOf(value, name)];
    }
    holder = isStream(holder) ? null : Object.getPrototypeOf(holder);
  }
}

function valueOf(value: object, name: string): unknown {
  try {
    return Reflect.get(value, name);
  } catch {
    return undefined;
  }
}

/** The classes of Node's streams are full of getters that lead into the machine. */
function isStream(value: object): boolean {
  return "_readableState" in value || "_writableState" in value || value instanceof ReadableStream;
}
