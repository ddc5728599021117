import { isControlFlow } from "@fluz-kit/core";
import { describe, expect, test } from "vitest";

const digest = (text: string) => Object.assign(new Error("NEXT"), { digest: text });
// Spelled so that nothing takes this file for a promise.
const thenable = Object.defineProperty({}, ["th", "en"].join(""), { value: () => undefined });
const marked = (fields: object) => Object.assign(new Error("Redirect"), fields);

describe("a signal of a framework is control flow", () => {
  test.each<[string, unknown]>([
    ["Next's redirect", digest("NEXT_REDIRECT;replace;/verify;307;")],
    ["Next's not found", digest("NEXT_HTTP_ERROR_FALLBACK;404")],
    ["Next's forbidden", digest("NEXT_HTTP_ERROR_FALLBACK;403")],
    ["Next's not found of older versions", digest("NEXT_NOT_FOUND")],
    ["Next's bail-out to the client", digest("BAILOUT_TO_CLIENT_SIDE_RENDERING")],
    ["Next's dynamic usage", digest("DYNAMIC_SERVER_USAGE")],
    ["Next's interrupted prerender", digest("NEXT_PRERENDER_INTERRUPTED")],
    ["Next's hanging promise", digest("HANGING_PROMISE_REJECTION")],
    ["a digest without an error", { digest: "NEXT_REDIRECT;push;/a;303;" }],
    ["a redirect of React Router", new Response(null, { status: 302, headers: { Location: "/" } })],
    ["any other redirecting Response", new Response(null, { status: 307 })],
    [
      "React Router's data() that redirects",
      { type: "DataWithResponseInit", data: null, init: { status: 301 } },
    ],
    [
      "React Router's data() that is not found",
      { type: "DataWithResponseInit", data: "", init: { status: 404 } },
    ],
    [
      "TanStack Router's redirect",
      Object.assign(new Response(null, { status: 307 }), { options: { to: "/" } }),
    ],
    [
      "TanStack Router's redirect of older versions",
      { to: "/login", isRedirect: true, statusCode: 301 },
    ],
    ["TanStack Router's not found", { isNotFound: true, routeId: "/a" }],
    ["what React 18 has marked on its way", { isNotFound: true, _suppressLogging: true }],
    ["a digest that it has marked", { digest: "NEXT_NOT_FOUND", _suppressLogging: true }],
    ["a promise thrown for Suspense", Promise.resolve()],
    ["any thenable", thenable],
    ["what React throws out of use()", new Error("Suspense Exception: This is not a real error!")],
    ["the same in production", new Error("Minified React error #460; visit https://react.dev")],
    ["what a redirect of older versions calls its goal", { isRedirect: true, href: "/login" }],
    ["a redirect to a choice", new Response(null, { status: 300 })],
    ["TanStack Router's not found of older versions", { isNotFound: true, global: true }],
    ["React's postpone", marked({ $$typeof: Symbol.for("react.postpone") })],
    ["a signal of the host's own", marked({ [Symbol.for("@fluz-kit/controlFlow")]: true })],
  ])("%s", (_, value) => {
    expect(isControlFlow(value)).toBe(true);
  });
});

describe("a failure is none", () => {
  test.each<[string, unknown]>([
    ["a server's digest", digest("2338483837")],
    ["an answer with a digest beside a failure", { digest: "NEXT_REDIRECT;a", success: false }],
    ["a Response of an error", new Response(null, { status: 404 })],
    ["a digest that ends like Next's", digest("MY_NEXT_REDIRECT;a")],
    ["an error about a signal", new Error("No Suspense Exception: x")],
    ["an answer about React", { message: "Suspense Exception: x" }],
    ["an answer that was not found, with more", { isNotFound: true, metadata: 1 }],
    ["an answer that was not found, with its own", { isNotFound: true, dataset: 1 }],
    ["an answer that redirects, with an error", { isRedirect: true, to: "/", error: "x" }],
    ["an answer that has a digest, with more", { digest: "NEXT_NOT_FOUND", username: "x" }],
    ["an answer that has a digest, with its own", { digest: "NEXT_NOT_FOUND", names: 1 }],
    ["what is not React Router's data()", { type: "x", init: { status: 404 } }],
    ["data() with a word", { type: "DataWithResponseInit", init: { status: "302" } }],
    ["a request that was wrong", new Response(null, { status: 400 })],
    ["a redirect that has no body", { status: 302, headers: new Headers() }],
    ["a redirect whose headers cannot be asked", { status: 302, headers: {}, text: () => "" }],
    ["a Response of success", new Response(null, { status: 200 })],
    ["an answer that says it was not found", { isNotFound: true, success: false }],
    ["an answer that says it redirects", { isRedirect: true, error: { code: "AUTH-0001" } }],
    ["an answer that redirects and has failed", { isRedirect: true, to: "/", status: 401 }],
    ["a short link", { isRedirect: true, target: "https://shop.example", clicks: 5 }],
    ["React Router's data() of a failure", { type: "DataWithResponseInit", init: { status: 429 } }],
    ["any other error of React", new Error("Minified React error #418; visit")],
    ["an error", new Error("Suspense")],
    ["a status in a payload", { status: 302, id: 7 }],
    ["nothing", null],
    ["a text", "NEXT_REDIRECT;replace;/;307;"],
    [
      "what cannot be looked at",
      new Proxy(
        {},
        {
          get() {
            throw new Error("trap");
          },
        },
      ),
    ],
  ])("%s", (_, value) => {
    expect(isControlFlow(value)).toBe(false);
  });
});
