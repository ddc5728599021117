import { readFailure } from "@fluz-kit/core";
import type { FluzErrorFacts } from "@fluz-kit/core/internal";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { matching } from "../support/matching.ts";
import type { ServedSandbox } from "../support/serve.ts";
import { serveSandbox } from "../support/serve.ts";
import { transports } from "./transports.ts";

let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox();
});
afterAll(() => served.close());

/** What reading gives for the magic ending of a phone number, whichever client carried it. */
const endings: Readonly<Record<string, Partial<FluzErrorFacts> | null>> = {
  "0100": null,
  "0026": { kind: "api", code: "AUTH-0026" },
  "0030": { kind: "api", code: "AUTH-0030" },
  "0401": { kind: "unauthorized" },
  "0429": { kind: "rate-limited", retryAfterMs: 30_000 },
  "0500": { kind: "server" },
  "0903": { kind: "network" },
  "0908": { kind: "server" },
};

/** Whoever writes Relay's fetch function decides what becomes of a status; ours, as its guide's, reads the body only. */
const hidesStatus = new Set(["Relay 0401", "Relay 0429", "Relay 0500"]);

describe.each(Object.entries(transports))("what %s throws or returns", (name, send) => {
  test.each(Object.entries(endings))(
    "for a number that ends in %s is read",
    async (ending, facts) => {
      const answer: unknown = await send(`${served.url}/graphql`, `555555${ending}`).catch(
        (thrown: unknown) => thrown,
      );
      const failure = readFailure(answer);
      const told = hidesStatus.has(`${name} ${ending}`) ? {} : facts;
      expect(failure?.toJSON() ?? null).toEqual(matching(told));
      expect(`${failure?.stack} ${JSON.stringify(failure)}`).not.toContain(`555555${ending}`);
    },
  );
});
