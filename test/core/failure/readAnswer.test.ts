import { codes, isFluzErrorCode, readAnswer } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const payload = (code: string) => ({
  data: { registerUser: { success: false, error: { code, message: "no" } } },
});
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

describe("what a request function resolved with is a failure", () => {
  test.each(Object.keys(codes).filter(isFluzErrorCode))("if %s is in its payload", async (code) => {
    expect((await readAnswer(payload(code)))?.code).toBe(code);
    expect((await readAnswer(json(payload(code))))?.code).toBe(code);
  });

  test("if it is a Response that failed, whatever its body", async () => {
    const init = { status: 429, headers: { "retry-after": "30" } };
    const facts = { kind: "rate-limited", retryAfterMs: 30_000 };
    expect(await readAnswer(json({}, init))).toMatchObject(facts);
    const html = new Response("<html></html>", { status: 503 });
    expect(await readAnswer(html)).toMatchObject({ kind: "server", httpStatus: 503 });
  });

  test("if it carries the error that a client would not throw", async () => {
    const error = Object.assign(new Error("[Network] fetch failed"), {
      networkError: new TypeError("fetch failed"),
    });
    expect(await readAnswer({ data: undefined, error })).toMatchObject({ kind: "network" });
  });
});

test("a Response that cannot be copied is read by its status", async () => {
  const refuse = {
    clone: () => {
      throw new TypeError("no copies");
    },
  };
  const init = { status: 401, headers: { "retry-after": "3" } };
  const facts = { kind: "unauthorized", httpStatus: 401, retryAfterMs: 3_000 };
  const response = Object.assign(json(payload("AUTH-0026"), init), refuse);
  expect(await readAnswer(response)).toMatchObject(facts);
  expect(response.bodyUsed).toBe(false);
  expect(await readAnswer(Object.assign(json({}), refuse))).toBeNull();
});

describe("a Response that an error holds unread is read", () => {
  const held = () => json(payload("AUTH-0026"), { status: 400 });
  const thrown = (fields: object) => Object.assign(new Error("x"), fields);

  test.each<[string, () => object]>([
    ["by the error itself", () => thrown({ response: held() })],
    ["by its cause", () => thrown({ cause: thrown({ response: held() }) })],
    ["by Apollo's networkError", () => thrown({ networkError: thrown({ response: held() }) })],
    ["by the error in a result", () => ({ data: null, error: thrown({ response: held() }) })],
  ])("%s", async (_, make) => {
    expect(await readAnswer(make())).toMatchObject({ code: "AUTH-0026", httpStatus: 400 });
  });

  test("and says more, if only in part", async () => {
    const data = { a: { success: false }, b: { success: false, error: { code: "AUTH-0026" } } };
    const response = json({ data }, { status: 400 });
    expect(await readAnswer(thrown({ response }))).toMatchObject({ responseKey: "a" });
  });

  test("unless it says nothing, or somebody has read it", async () => {
    expect(await readAnswer(thrown({ response: json({ data: {} }) }))).toMatchObject({
      kind: "unknown",
    });
    const response = held();
    await response.text();
    expect(await readAnswer(thrown({ response }))).toMatchObject({ code: null, httpStatus: 400 });
  });

  test("unless nothing has failed", async () => {
    const answer = { data: { id: 1 }, response: json(payload("AUTH-0026")) };
    expect(await readAnswer(answer)).toBeNull();
  });
});

test.each(["data", "_data"])(
  "a Response with its content under %s is read by that",
  async (key) => {
    const response = Object.assign(new Response(""), { [key]: payload("AUTH-0026") });
    expect(await readAnswer(response)).toMatchObject({ code: "AUTH-0026" });
  },
);

test("a body that breaks for no reason is a failure", async () => {
  const broken = { status: 200, headers: new Headers(), text: () => Promise.reject(undefined) };
  expect(await readAnswer({ ...broken, clone: () => broken })).toMatchObject({ kind: "unknown" });
});

test("what only resembles a Response is not read as one", async () => {
  const text = async () => JSON.stringify(payload("AUTH-0026"));
  const clone = () => json(payload("AUTH-0026"));
  const alike = { status: "ok", headers: new Headers(), text, clone };
  expect(await readAnswer(alike)).toBeNull();
});

describe("a text for a body is no failure unless it is a page, or half of an object", () => {
  test.each(["done", "2 < 3", "2<3", "a [list]"])("%s", async (body) => {
    expect(await readAnswer(new Response(body))).toBeNull();
  });

  test.each(["<html>", "\n <!doctype html>", '{"data":{"login', " [1,"])("%s", async (body) => {
    expect(await readAnswer(new Response(body))).toMatchObject({ kind: "unknown" });
  });
});

describe("what a request function resolved with is no failure", () => {
  test.each([
    ["a success", { data: { registerUser: { success: true, error: null } } }],
    ["nothing", undefined],
    ["null", null],
    ["a list", [1, 2]],
    ["a text", "done"],
    ["data without an outcome", { token: "t" }],
  ])("if it is %s", async (_, answer) => {
    expect(await readAnswer(answer)).toBeNull();
  });

  test("if it is a Response of success, which the host can still read", async () => {
    const response = json({ data: { registerUser: { success: true } } });
    expect(await readAnswer(response)).toBeNull();
    expect(await response.json()).toHaveProperty("data");
  });

  test("if it is a Response that the host has read: its body is nobody's to judge any more", async () => {
    const response = json(payload("AUTH-0026"));
    await response.text();
    expect(await readAnswer(response)).toBeNull();
  });
});
