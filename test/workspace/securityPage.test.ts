import { expect, test } from "vitest";
import { readText } from "../support/sources.ts";

const page = readText("docs/security.md");

test.each([
  ["Enumeration", /network panel[^#]*your own server/s],
  ["MutationCache callbacks", /`onError`[^#]*variables[^#]*`Secret`/s],
  ["Persisters", /`shouldDehydrateMutation`/],
  ["Session replay", /[Mm]ask the fields of your own/],
  ["Content Security Policy", /`style-src 'self'`[^#]*`require-trusted-types-for 'script'`/s],
  ["WebOTP in an iframe", /`otp-credentials`/],
  ["frame-ancestors", /`Content-Security-Policy: frame-ancestors/],
])("the page on security says something of %s", (heading, advice) => {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`));
  expect(section).toMatch(advice);
});

test("the README leads to the page on security", () => {
  expect(readText("README.md")).toContain("(docs/security.md)");
});
