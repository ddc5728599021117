import { magicValues, type SandboxOptions } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { createClient } from "../../support/sandboxClient.ts";
import { operationNames } from "../../support/sandboxOperations.ts";

/** Everything that a sandbox answers to one request of each kind, to the letter. */
async function transcript(options: SandboxOptions, session?: string): Promise<string[]> {
  const { send } = createClient(options);
  const bodies = [];
  for (const name of operationNames) {
    const response = await send(name, {}, { session });
    bodies.push(await response.text());
  }
  return bodies;
}

test("the same seed, clock and requests give the same answers, byte for byte", async () => {
  expect(await transcript({ seed: 7 })).toEqual(await transcript({ seed: 7 }));
  expect(await transcript({ seed: 7 }, "ada")).toEqual(await transcript({ seed: 7 }, "ada"));
});

test("another seed gives other ids, and so does another session", async () => {
  const place = operationNames.indexOf("socialLogin");
  const tokens = new Set(
    (
      await Promise.all([
        transcript({ seed: 7 }),
        transcript({ seed: 8 }),
        transcript({ seed: 7 }, "ada"),
      ])
    ).map((bodies) => JSON.parse(bodies[place] ?? "").data.socialLogin.accessToken),
  );
  expect(tokens.size).toBe(3);
});

test("no id that was made is magic", async () => {
  const { ask } = createClient();
  const endings = new Set(magicValues.map(({ ending }) => ending));
  for (let count = 0; count < 300; count += 1) {
    const { authUserId } = await ask("addAuthorizedUser");
    expect(endings).not.toContain(String(authUserId).slice(-4));
  }
});
