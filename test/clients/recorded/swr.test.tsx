import { act, renderHook, waitFor } from "@testing-library/react";
import axios from "axios";
import type { ReactNode } from "react";
import useSWR, { SWRConfig } from "swr";
import useSWRMutation from "swr/mutation";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  answerDoors,
  findDisagreements,
  thrownDoors,
  valueDoors,
} from "../../support/coreDoors.ts";
import { bodyOf } from "./RecordedClient.ts";
import { recordedConditions } from "./recordedConditions.ts";
import type { RecordedCondition } from "./recordedConditions.ts";
import { serveConditions } from "./serveConditions.ts";
import type { Place, ServedConditions } from "./serveConditions.ts";

let served: ServedConditions;
beforeAll(async () => {
  served = await serveConditions();
});
afterAll(() => served.close());

const failing = [
  "a payload with AUTH-0026",
  "two fields, one refused",
  "errors with a code",
  "400 with a code in errors",
  "a bare 401",
  "429 with Retry-After",
  "503 with a page",
  "a connection reset",
] as const;

const doors = { ...valueDoors, ...answerDoors, ...thrownDoors };
const { toFluzError: _, ...reading } = { ...valueDoors, ...answerDoors };

/** A cache for each test, nothing asked for twice, and no eye on the page that would outlive it. */
const settings = {
  provider: () => new Map(),
  shouldRetryOnError: false,
  dedupingInterval: 0,
  focusThrottleInterval: 0,
  loadingTimeout: 0,
  initFocus: () => {},
  initReconnect: () => {},
};
const wrapper = ({ children }: { children: ReactNode }) => (
  <SWRConfig value={settings}>{children}</SWRConfig>
);

function open({ call, change }: RecordedCondition) {
  const place = served.open(change);
  const body = bodyOf({ ...call, url: place.url });
  const fetcher = async (url: string) =>
    (await axios.post<unknown>(url, body, { adapter: "fetch" })).data;
  return { place, fetcher };
}

function factsOf({ expected }: RecordedCondition, { sent }: Place) {
  const httpStatus = Number(sent.httpStatus) >= 400 ? sent.httpStatus : null;
  return { kind: "unknown", code: null, ...expected, ...sent, httpStatus };
}

describe("the result of useSWR", () => {
  test.each(failing)("says at every door what was sent for %s", async (name) => {
    const condition: RecordedCondition = recordedConditions[name];
    const { place, fetcher } = open(condition);
    const { result } = renderHook(
      () => {
        const swr = useSWR<unknown, unknown>(place.url, fetcher);
        // It draws anew for what was looked at.
        return [swr, swr.error, swr.data, swr.isLoading] as const;
      },
      { wrapper },
    );
    expect(await findDisagreements(reading, result.current[0], null)).toEqual([]);
    await waitFor(() => expect(result.current[3]).toBe(false));
    const facts = factsOf(condition, place);
    expect(await findDisagreements(doors, result.current[0], facts)).toEqual([]);
  });

  test("is a success once it has what was asked for", async () => {
    const { place, fetcher } = open(recordedConditions.success);
    const { result } = renderHook(() => useSWR<unknown>(place.url, fetcher), { wrapper });
    await waitFor(() => expect(result.current.data).toBeDefined());
    expect(await findDisagreements(reading, result.current, null)).toEqual([]);
  });
});

describe("the result of useSWRMutation", () => {
  test.each(failing)("says at every door what was sent for %s", async (name) => {
    const condition: RecordedCondition = recordedConditions[name];
    const { place, fetcher } = open(condition);
    const { result } = renderHook(() => useSWRMutation<unknown>(place.url, fetcher), { wrapper });
    expect(await findDisagreements(reading, result.current, null)).toEqual([]);
    await act(() => result.current.trigger().catch(() => undefined));
    const facts = factsOf(condition, place);
    expect(await findDisagreements(doors, result.current, facts)).toEqual([]);
  });
});
