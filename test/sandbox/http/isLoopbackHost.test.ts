import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

const mayCall = async (host: string) => {
  const headers = { origin: `http://${host}` };
  const { status } = await createSandbox().fetch(requestOf(callOf("login"), { headers }));
  return status === 200;
};

test.each(["localhost", "localhost:5173", "app.localhost", "127.0.0.1", "127.9.9.9", "[::1]:80"])(
  "%s is this machine, whose pages may call unasked",
  async (host) => {
    expect(await mayCall(host)).toBe(true);
  },
);

test.each(["localhost.evil.example", "127.0.0.1.nip.io", "10.0.0.7", "laptop.local", "[::2]"])(
  "%s is another",
  async (host) => {
    expect(await mayCall(host)).toBe(false);
  },
);
