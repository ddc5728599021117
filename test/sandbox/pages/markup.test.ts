// @vitest-environment jsdom
import { createSandbox } from "@fluz-kit/sandbox";
import { screen } from "@testing-library/dom";
import { expect, test } from "vitest";
import { consentUrl } from "../../support/consent.ts";
import { postForm, showAnswer } from "../../support/controlPage.ts";

test.each([
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "&lt;b&gt; stays as it was typed",
  "'quotes' and \"quotes\"",
])("what was sent is shown as text, whatever it looks like: %s", async (typed) => {
  const page = await showAnswer(await postForm(createSandbox(), { task: typed }));
  expect(screen.getByRole("alert").textContent).toContain(`"${typed}"`);
  expect(page.querySelector("script, img, b, [onerror]")).toBeNull();
});

test("whatever stands in an address is text on the page, never markup", async () => {
  const nasty = `"><img src=x onerror=alert(1)>&'`;
  const response = await createSandbox().fetch(new Request(consentUrl({ client_id: nasty })));
  const text = await response.text();
  expect(text).not.toContain("<img");
  expect(text).toContain("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;'");
});
