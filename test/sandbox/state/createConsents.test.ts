import { expect, test } from "vitest";
import { decide, redirectUri } from "../../support/consent.ts";
import { createClient } from "../../support/sandboxClient.ts";

test("the hundred newest approvals can be collected; older ones are forgotten", async () => {
  const { sandbox } = createClient();
  const codes = [];
  for (let count = 0; count < 101; count += 1) {
    codes.push((await decide(sandbox, "approve")).searchParams.get("code") ?? "");
  }
  const collect = async (code = "") => {
    const query = new URLSearchParams({ code, redirect_uri: redirectUri });
    const url = `http://localhost:4000/token/exchange?${query}`;
    return (await sandbox.fetch(new Request(url))).status;
  };
  expect(new Set(codes).size).toBe(101);
  expect(await collect(codes[0])).toBe(400);
  expect(await collect(codes[1])).toBe(200);
  expect(await collect(codes[100])).toBe(200);
});
