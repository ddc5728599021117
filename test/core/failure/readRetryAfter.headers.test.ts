import { toFluzError } from "@fluz-kit/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const NOON = Date.UTC(2026, 10, 24, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

const waitOf = (headers: unknown) =>
  toFluzError(Object.assign(new Error("x"), { response: { status: 429, headers, data: "" } }))
    .retryAfterMs;

const at = (clock: string) => `Tue, 24 Nov 2026 ${clock} GMT`;

test.each<[string, unknown, number | null]>([
  ["seconds", "20", 20_000],
  ["seconds between spaces", "  20 ", 20_000],
  ["a number", 20, 20_000],
  ["no seconds", "0", 0],
  ["less than none", "-5", null],
  ["a word", "soon", null],
  ["nothing", "", null],
  ["something else", { seconds: 20 }, null],
  ["the seconds of two servers, as one text", "20, 30", 30_000],
  ["the seconds of two servers, the longer first", "30,20", 30_000],
  ["the seconds of two servers, as a list", ["20", "30"], 30_000],
  ["seconds beside a word", "soon, 20", 20_000],
  ["a date", at("12:00:20"), 20_000],
  ["a date that is over", at("11:00:00"), 0],
  ["the dates of two servers", `${at("12:00:20")}, ${at("12:00:40")}`, 40_000],
  ["a date and seconds", `${at("12:00:20")}, 50`, 50_000],
  ["a date of old (RFC 850)", "Tuesday, 24-Nov-26 12:00:20 GMT", 20_000],
  ["more than anybody sends", `${"20,".repeat(100)}9999`, 20_000],
])("a Retry-After of %s is a wait of %j: %s", (_, sent, wait) => {
  expect(waitOf({ "retry-after": sent })).toBe(wait);
  expect(waitOf({ "x-other": "7", "Retry-After": sent })).toBe(wait);
  // The platform's own make a text of whatever they are given.
  const headers = new Headers({ "Retry-After": Array.isArray(sent) ? sent.join() : String(sent) });
  expect(waitOf(headers)).toBe(wait);
});

test("a date is counted from the answer's own, whatever the device's clock says", () => {
  const headers = { "Retry-After": at("12:00:20"), Date: at("12:00:00") };
  vi.setSystemTime(NOON + 3_600_000);
  expect(waitOf(headers)).toBe(20_000);
  expect(waitOf(new Headers(headers))).toBe(20_000);
});

test("a header that says nothing leaves it to the body", () => {
  const data = { success: false, error: { code: "AUTH-0020", retryAfter: 30 } };
  const response = { status: 429, headers: { "retry-after": "soon" }, data };
  expect(toFluzError(Object.assign(new Error("x"), { response })).retryAfterMs).toBe(30_000);
});

test.each(["yesterday", 5, undefined, ""])("a date of the answer of %j is none", (date) => {
  expect(waitOf({ "retry-after": at("12:00:20"), date })).toBe(20_000);
});

test.each([undefined, null, 5, "x", {}, { date: at("12:00:00") }, new Headers()])(
  "headers of %j name no wait",
  (headers) => {
    expect(waitOf(headers)).toBeNull();
  },
);
