import { createHash } from "node:crypto";
import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";

test("the page has a style sheet that its own policy lets through", async () => {
  const response = await createSandbox().fetch(new Request("http://localhost/"));
  const [, styles = ""] = /<style>(.*?)<\/style>/s.exec(await response.text()) ?? [];
  const hash = createHash("sha256").update(styles).digest("base64");
  expect(response.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
});
