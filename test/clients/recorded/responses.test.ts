import { readResponse, unwrapResponse } from "@fluz-kit/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DoorFacts, Doors } from "../../support/coreDoors.ts";
import {
  answerDoors,
  failureOf,
  findDisagreements,
  thrownDoors,
  valueDoors,
} from "../../support/coreDoors.ts";
import { answerQueryDoors, thrownQueryDoors } from "../../support/queryDoors.ts";
import { bodyOf, jsonHeaders } from "./RecordedClient.ts";
import { recordedConditions } from "./recordedConditions.ts";
import type { ConditionName, RecordedCondition } from "./recordedConditions.ts";
import { letMistakesBeTold } from "../../support/letMistakesBeTold.ts";
import { serveConditions } from "./serveConditions.ts";
import type { SentFacts, ServedConditions } from "./serveConditions.ts";

letMistakesBeTold();

let served: ServedConditions;
beforeAll(async () => {
  served = await serveConditions();
});
afterAll(() => served.close());

async function open(name: ConditionName): Promise<{ response: Response; sent: SentFacts }> {
  const { call, change }: RecordedCondition = recordedConditions[name];
  const place = served.open(change);
  const body = JSON.stringify(bodyOf({ ...call, url: place.url }));
  const response = await fetch(place.url, { method: "POST", headers: jsonHeaders, body });
  return { response, sent: place.sent };
}

/** A Response in each state that its body can be in by the time that somebody asks what it means. */
const closed: Readonly<Record<string, (response: Response) => unknown>> = {
  "was read": (response) => response.text(),
  "was called off": (response) => response.body?.cancel(),
  "is locked": (response) => response.body?.getReader(),
  "was cloned and read": (response) => {
    response.clone();
    return response.text();
  },
};

const statusKinds: ReadonlyMap<number | null, string> = new Map([
  [401, "unauthorized"],
  [429, "rate-limited"],
  [500, "server"],
  [502, "server"],
  [503, "server"],
  [504, "timeout"],
]);

/** What the status line and the headers say without the body. */
const byStatus = ({ httpStatus, retryAfterMs }: SentFacts): DoorFacts => ({
  kind: statusKinds.get(httpStatus) ?? "unknown",
  code: null,
  httpStatus,
  retryAfterMs,
  requestId: null,
});

const whole: Doors = { ...answerDoors, ...answerQueryDoors };
const thrown: Doors = { ...thrownDoors, ...thrownQueryDoors };
const { toFluzError, ...waiting } = thrown;
const values: Doors = { ...valueDoors, ...(toFluzError && { toFluzError }) };
const readers: Doors = {
  readResponse: async (value) => (value instanceof Response ? readResponse(value.clone()) : null),
  unwrapResponse: async (value) =>
    value instanceof Response ? failureOf(() => unwrapResponse(value.clone())) : null,
};

const refused = [
  "400 with a code in errors",
  "401 with a code in errors",
  "401 with a code in its payload",
  "a bare 401",
  "403 with a page",
  "429 with Retry-After",
  "a 500",
  "502 with a page",
  "503 without a body",
  "503 with a page",
  "504 with a page",
] as const;

const hidden = [
  "a payload with AUTH-0026",
  "a payload with AUTH-0006",
  "success: false alone",
  "two fields, one refused",
  "two fields, one refused in errors",
  "errors with a code",
  "errors with a code, for a query",
  "errors without a code",
] as const;

describe("a Response that nobody has read", () => {
  test.each([...refused, ...hidden])("tells whoever can wait all of %s", async (name) => {
    const { response, sent } = await open(name);
    const { expected } = recordedConditions[name];
    const status = Number(sent.httpStatus) >= 400 ? sent.httpStatus : null;
    const facts = { ...expected, ...sent, httpStatus: status };
    expect(await findDisagreements({ ...readers, ...whole }, response, facts)).toEqual([]);
    expect(await findDisagreements(waiting, response, facts)).toEqual([]);
    expect(response.bodyUsed).toBe(false);
  });

  test.each(refused)("tells whoever asks at once the status of %s", async (name) => {
    const { response, sent } = await open(name);
    expect(await findDisagreements(values, response, byStatus(sent))).toEqual([]);
  });

  test("is a success by what its body says, and can still be read", async () => {
    const { response } = await open("success");
    expect(await findDisagreements({ ...readers, ...whole }, response, null)).toEqual([]);
    expect(await response.json()).toMatchObject({ data: { registerUser: { success: true } } });
  });

  test("that breaks off half-way is a lost connection", async () => {
    const lost = byStatus({ httpStatus: null, retryAfterMs: null, requestId: null });
    for (const [name, read] of Object.entries({ ...readers, ...whole })) {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"data":'));
        },
        pull(controller) {
          controller.error(new TypeError("terminated"));
        },
      });
      const response = new Response(body);
      const said = await findDisagreements({ [name]: read }, response, {
        ...lost,
        kind: "network",
      });
      expect(said).toEqual([]);
    }
  });
});

describe.each(Object.entries(closed))("a Response whose body %s", (_, close) => {
  test.each(refused)("is a failure by the status of %s", async (name) => {
    const { response, sent } = await open(name);
    await close(response);
    const doors = { ...values, ...whole, ...waiting };
    expect(await findDisagreements(doors, response, byStatus(sent))).toEqual([]);
  });

  test("is a success by its status as an answer", async () => {
    const { response } = await open("success");
    await close(response);
    expect(await findDisagreements(whole, response, null)).toEqual([]);
  });
});

test("an answer without content is a success", async () => {
  for (const status of [204, 205]) {
    const response = new Response(null, { status });
    expect(await findDisagreements(whole, response, null)).toEqual([]);
  }
});
