import { createServer } from "node:http";
import { createSecureServer, createServer as createHttp2Server } from "node:http2";
import { parse } from "node:querystring";
import { createNodeListener, createSandbox } from "@fluz-kit/sandbox";
import type { Sandbox } from "@fluz-kit/sandbox";
import compression from "compression";
import express from "express";
import express4 from "express-4";
import fastify from "fastify";
import { createServer as createVite } from "vite";
import { onTestFinished } from "vitest";
import { callHttp2 } from "../support/callHttp2.ts";
import { listenHere } from "../support/listenHere.ts";
import { createCertificate } from "./createCertificate.ts";

interface Call {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What any client sees of an answer, over whatever it came. */
interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A sandbox within somebody's server, and a client that speaks what that speaks. */
export interface Mounted {
  readonly sandbox: Sandbox;
  /** Where a browser would find it. */
  readonly origin: string;
  /** Sends a request to a path below the place where the sandbox is mounted. */
  readonly call: (path: string, call?: Call) => Promise<Seen>;
}

const newSandbox = () => createSandbox({ slowMs: 0, holdMs: 0 });

function overHttp1(sandbox: Sandbox, origin: string, prefix: string): Mounted {
  return {
    sandbox,
    origin,
    async call(path, call = {}) {
      const response = await fetch(`${origin}${prefix}${path}`, { redirect: "manual", ...call });
      const headers = Object.fromEntries(response.headers);
      return { status: response.status, headers, body: await response.text() };
    },
  };
}

function overHttp2(sandbox: Sandbox, origin: string, prefix: string, ca?: string): Mounted {
  const trust = ca === undefined ? {} : { ca };
  return {
    sandbox,
    origin,
    call: (path, call) => callHttp2(`${origin}${prefix}${path}`, { ...call, ...trust }),
  };
}

async function inExpress(create: typeof express | typeof express4, ...before: unknown[]) {
  const sandbox = newSandbox();
  const app = create();
  // Each edition has types of its own for what both take.
  for (const middleware of before) Reflect.apply(app.use, app, [middleware]);
  Reflect.apply(app.use, app, ["/fluz", createNodeListener(sandbox)]);
  const port = await listenHere(
    createServer((request, response) => {
      Reflect.apply(app, undefined, [request, response]);
    }),
  );
  return overHttp1(sandbox, `http://127.0.0.1:${port}`, "/fluz");
}

async function inFastify(plain: boolean) {
  const sandbox = newSandbox();
  const app = fastify();
  const listener = createNodeListener(sandbox);
  if (plain) {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", (_request, _payload, done) => done(null));
  } else {
    // What plugins for forms do.
    app.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string" },
      (_request, body, done) => done(null, parse(String(body))),
    );
  }
  app.all("/fluz/*", listener);
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => app.close());
  return overHttp1(sandbox, origin, "/fluz");
}

async function inVite(certificate?: { readonly cert: string; readonly key: string }) {
  const sandbox = newSandbox();
  const vite = await createVite({
    configFile: false,
    logLevel: "silent",
    server: {
      port: 0,
      host: "127.0.0.1",
      hmr: false,
      ws: false,
      watch: null,
      ...(certificate === undefined ? {} : { https: certificate }),
    },
    optimizeDeps: { noDiscovery: true },
    plugins: [
      {
        name: "fluz-sandbox",
        configureServer({ middlewares }) {
          middlewares.use("/fluz", createNodeListener(sandbox));
        },
      },
    ],
  });
  onTestFinished(() => vite.close());
  await vite.listen();
  const address = vite.httpServer?.address();
  const port = typeof address === "object" ? address?.port : undefined;
  if (certificate === undefined) return overHttp1(sandbox, `http://127.0.0.1:${port}`, "/fluz");
  return overHttp2(sandbox, `https://127.0.0.1:${port}`, "/fluz", certificate.cert);
}

/** Every server that the sandbox is promised to work in, by name. */
export const mounts: Readonly<Record<string, () => Promise<Mounted>>> = {
  "node:http": async () => {
    const sandbox = newSandbox();
    const port = await listenHere(createServer(createNodeListener(sandbox)));
    return overHttp1(sandbox, `http://127.0.0.1:${port}`, "");
  },
  "node:http2, cleartext": async () => {
    const sandbox = newSandbox();
    const port = await listenHere(createHttp2Server(createNodeListener(sandbox)));
    return overHttp2(sandbox, `http://127.0.0.1:${port}`, "");
  },
  "node:http2, TLS": async () => {
    const sandbox = newSandbox();
    const certificate = await createCertificate();
    const server = createSecureServer(
      { ...certificate, allowHTTP1: true },
      createNodeListener(sandbox),
    );
    const port = await listenHere(server);
    return overHttp2(sandbox, `https://127.0.0.1:${port}`, "", certificate.cert);
  },
  "express 5": () => inExpress(express),
  "express 5 behind json and forms": () =>
    inExpress(express, express.json(), express.urlencoded({ extended: true })),
  "express 5 behind text": () => inExpress(express, express.text({ type: "*/*" })),
  "express 5 behind raw": () => inExpress(express, express.raw({ type: "*/*" })),
  "express 5 behind compression": () => inExpress(express, compression({ threshold: 0 })),
  "express 4": () => inExpress(express4),
  "express 4 behind json and forms": () =>
    inExpress(express4, express4.json(), express4.urlencoded({ extended: false })),
  "fastify, with its parsers": () => inFastify(false),
  "fastify, without parsers": () => inFastify(true),
  vite: () => inVite(),
  "vite over TLS": async () => inVite(await createCertificate()),
};
