import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { createNodeListener, createSandbox } from "@fluz-kit/sandbox";
import { ownEnvironment } from "./command.ts";

const START_MS = 40_000;

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Something that fails on demand, in place of the API. */
export async function serveSandbox(): Promise<Served> {
  // Another code may be asked for at once: how long the page makes a person wait is seen there.
  const sandbox = createSandbox({ resendWaitsMs: [0] });
  const server = createServer(createNodeListener(sandbox));
  const port = await listenOn(server, 0);
  return { url: `http://127.0.0.1:${port}/`, close: () => stop(server) };
}

/** Starts a built application as its own `start` script does, and waits until it answers. */
export async function serveApp(copy: string, sandbox: string): Promise<Served> {
  const port = await freePort();
  const env = { PORT: String(port), HOST: "127.0.0.1", HOSTNAME: "127.0.0.1", FLUZ_URL: sandbox };
  const child = spawn("npm", ["run", "start"], {
    cwd: copy,
    env: ownEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: what npm starts has to end with it.
    detached: true,
  });
  let output = "";
  let isOver = false;
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.on("close", () => {
      isOver = true;
      resolve();
    });
  });
  const close = async (): Promise<void> => {
    if (child.pid !== undefined && !isOver) process.kill(-child.pid, "SIGTERM");
    await ended;
  };
  const url = `http://127.0.0.1:${port}/`;
  const deadline = Date.now() + START_MS;
  const answers = () =>
    fetch(url)
      .then(({ ok }) => ok)
      .catch(() => false);
  // oxlint-disable-next-line eslint/no-await-in-loop
  while (!(await answers())) {
    if (isOver || Date.now() > deadline) {
      // oxlint-disable-next-line eslint/no-await-in-loop
      await close();
      throw new Error(`it does not start:\n${output}`);
    }
    // oxlint-disable-next-line eslint/no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, close };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listenOn(server, 0);
  await stop(server);
  return port;
}

async function listenOn(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
