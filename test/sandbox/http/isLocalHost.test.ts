import { createSandbox } from "@fluz-kit/sandbox";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callOf, requestOf } from "../../support/sandboxCalls.ts";

describe("this network", () => {
  const sandbox = createSandbox({ origins: ["local"] });

  async function mayCall(host: string): Promise<boolean> {
    const headers = { origin: `http://${host}:5173` };
    const { status } = await sandbox.fetch(requestOf(callOf("login"), { headers }));
    return status === 200;
  }

  test.each([
    "192.168.1.20",
    "192.168.255.255",
    "10.0.0.7",
    "172.16.0.1",
    "172.31.255.255",
    "169.254.10.1",
    "127.0.0.1",
    "0.0.0.0",
    "localhost",
    "shop.test",
    "a.shop.test",
    "laptop.local",
    "laptop.local.",
    "app.localhost",
    "nas.home.arpa",
    "host.docker.internal",
    "laptop",
    "web-1",
    "[::1]",
    "[fd12:3456:789a::1]",
    "[fc00::1]",
    "[fe80::1]",
    "[febf::1]",
    "[::ffff:192.168.1.20]",
  ])("a page at %s is on this machine's own network", async (host) => {
    expect(await mayCall(host)).toBe(true);
  });

  test.each([
    "shop.example",
    "test.shop.example",
    "172.15.0.1",
    "172.32.0.1",
    "192.169.1.1",
    "11.0.0.1",
    "8.8.8.8",
    "169.253.1.1",
    "192.168.1.20.evil.example",
    "10.0.0.7.nip.io",
    "local.example",
    "notlocal.xlocal",
    "mytest.attest",
    "[2001:db8::1]",
    "[fec0::1]",
    "[::ffff:8.8.8.8]",
    "[fb00::1]",
  ])("a page at %s is not", async (host) => {
    expect(await mayCall(host)).toBe(false);
  });

  test("every private address is, and no other", async () => {
    const byte = fc.integer({ min: 0, max: 255 });
    await fc.assert(
      fc.asyncProperty(fc.tuple(byte, byte, byte, byte), async (bytes) => {
        const [a, b] = bytes;
        const isPrivate =
          a === 10 ||
          a === 127 ||
          (a === 192 && b === 168) ||
          (a === 169 && b === 254) ||
          (a === 172 && b >= 16 && b <= 31) ||
          bytes.every((one) => one === 0);
        expect(await mayCall(bytes.join("."))).toBe(isPrivate);
      }),
      {
        numRuns: 200,
        examples: [[[172, 16, 0, 0]], [[172, 31, 255, 255]], [[172, 32, 0, 0]], [[192, 168, 0, 0]]],
      },
    );
  });
});

describe("this machine", () => {
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
});
