import { expect, test } from "vitest";
import { importExample } from "../support/importExample.ts";

// The test that the page on testing begins with, as it stands there.
await importExample("docs/testing.md", 0);

test("an example that is not there is told of", async () => {
  await expect(importExample("docs/testing.md", 99)).rejects.toThrow("has no example 99");
});
