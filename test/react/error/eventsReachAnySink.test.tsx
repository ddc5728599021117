import type { FluzEvent } from "@fluz-kit/react";
import { act } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { payloadOf } from "../support/handlers.ts";
import { renderReports, sink, success, types } from "../support/toldEvents.tsx";

beforeEach(() => {
  sink.mockReset();
});

test("a sink that throws breaks nothing", async () => {
  sink.mockImplementation(() => {
    throw new Error("sink");
  });
  const { result, report, leave } = renderReports();
  report(payloadOf("AUTH-0025"));
  expect(result.current.title).toBe("We couldn't create your account");
  await act(async () => result.current.actions[0]?.run());
  await leave();
  expect(types()).toEqual(["shown AUTH-0025", "action AUTH-0025", "abandoned AUTH-0025"]);
});

/** The part of `Counter` and `Histogram` of @opentelemetry/api that this needs. */
interface Instruments {
  readonly counter: { add(value: number, attributes?: Record<string, string | number>): void };
  readonly histogram: {
    record(value: number, attributes?: Record<string, string | number>): void;
  };
}

/** Counts by type and code, and times how long people took to get over an error. */
function toOpenTelemetry({ counter, histogram }: Instruments): (event: FluzEvent) => void {
  return ({ type, code, receivedCode, kind, operation, action, elapsedMs }) => {
    const attributes = {
      "error.type": code ?? receivedCode ?? kind,
      "fluz.operation": operation,
      ...(action && { "fluz.action": action }),
    };
    counter.add(1, { ...attributes, "fluz.event": type });
    if (type === "resolved") histogram.record(elapsedMs, attributes);
  };
}

test("OpenTelemetry: a counter and a histogram", () => {
  const counter = { add: vi.fn<Instruments["counter"]["add"]>() };
  const histogram = { record: vi.fn<Instruments["histogram"]["record"]>() };
  sink.mockImplementation(toOpenTelemetry({ counter, histogram }));
  const { report } = renderReports();
  report(payloadOf("AUTH-0026"), success);
  const attributes = { "error.type": "AUTH-0026", "fluz.operation": "register" };
  expect(counter.add.mock.calls).toEqual([
    [1, { ...attributes, "fluz.event": "shown" }],
    [1, { ...attributes, "fluz.event": "resolved" }],
  ]);
  expect(histogram.record).toHaveBeenCalledExactlyOnceWith(expect.any(Number), attributes);
});

/** Any analytics tool whose SDK has a `track(name, properties)`. */
type Track = (name: string, properties: Omit<FluzEvent, "type">) => void;

const toAnalytics =
  (track: Track): ((event: FluzEvent) => void) =>
  ({ type, ...properties }) =>
    track(`Error ${type}`, properties);

test("analytics: one track call for each event", () => {
  const track = vi.fn<Track>();
  sink.mockImplementation(toAnalytics(track));
  const { report } = renderReports();
  report(payloadOf("AUTH-0026"), success);
  expect(track.mock.calls.map(([name, { code }]) => [name, code])).toEqual([
    ["Error shown", "AUTH-0026"],
    ["Error resolved", "AUTH-0026"],
  ]);
});
