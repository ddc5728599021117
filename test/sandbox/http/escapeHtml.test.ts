import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { consentUrl } from "../../support/consent.ts";

test("whatever stands in an address is text on the page, never markup", async () => {
  const nasty = `"><img src=x onerror=alert(1)>&'`;
  const response = await createSandbox().fetch(new Request(consentUrl({ client_id: nasty })));
  const text = await response.text();
  expect(text).not.toContain("<img");
  expect(text).toContain("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;'");
});
