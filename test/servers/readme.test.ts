import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
// It adds globals where it is loaded: before the tests, whichever comes first.
import "@fluz-kit/sandbox";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformWithOxc } from "vite";
import { expect, onTestFinished, test } from "vitest";
import { listenHere } from "../support/listenHere.ts";
import { readExamples } from "../support/readExamples.ts";
import { callOf, magic, requestOf } from "../support/sandboxCalls.ts";
import { readText } from "../support/sources.ts";

const examples = readExamples("README.md", readText("packages/sandbox/README.md"));

/** Runs the README's example that says so, as it stands, beside the servers that it imports. */
async function runExample(telling: string): Promise<Record<string, unknown>> {
  const found = examples.filter(({ code }) => code.includes(telling));
  expect(found).toHaveLength(1);
  const cache = join(import.meta.dirname, "node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "readme-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "example.mjs");
  const { code } = await transformWithOxc(found[0]?.code ?? "", "example.ts");
  writeFileSync(file, code);
  return import(pathToFileURL(file).href);
}

const call = callOf("registerUser", { phone: magic("phone", "0026") });
const expected = { data: { registerUser: { error: { code: "AUTH-0026" } } } };
const ask = async (url: string) => (await fetch(requestOf(call, { url }))).json();

function isListener(value: unknown): value is RequestListener {
  return typeof value === "function";
}

test("the example for Express answers", async () => {
  const { app } = await runExample('from "express"');
  if (!isListener(app)) throw new Error("The example exports no application.");
  const port = await listenHere(createServer(app));
  expect(await ask(`http://127.0.0.1:${port}/fluz/graphql`)).toMatchObject(expected);
});

function isFastify(
  value: unknown,
): value is { listen(at: object): Promise<string>; close(): void } {
  return typeof value === "object" && value !== null && "listen" in value && "close" in value;
}

test("the example for Fastify answers", async () => {
  const { app } = await runExample('from "fastify"');
  if (!isFastify(app)) throw new Error("The example exports no application.");
  onTestFinished(() => app.close());
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  expect(await ask(`${origin}/fluz/graphql`)).toMatchObject(expected);
});

test("the example for Node alone answers", async () => {
  const { server } = await runExample('from "node:http"');
  const { Server } = await import("node:http");
  if (!(server instanceof Server)) throw new Error("The example exports no server.");
  const port = await listenHere(server);
  expect(await ask(`http://127.0.0.1:${port}/graphql`)).toMatchObject(expected);
});

test("the example for Next answers", async () => {
  const { POST, GET } = await runExample("answer as GET");
  if (typeof POST !== "function" || typeof GET !== "function") throw new Error("No handlers.");
  const response: unknown = await POST(
    requestOf(call, { url: "http://localhost:3000/fluz/graphql" }),
  );
  if (!(response instanceof Response)) throw new Error("The handler gave no Response.");
  expect(await response.json()).toMatchObject(expected);
});
