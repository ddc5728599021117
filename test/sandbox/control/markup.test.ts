// @vitest-environment jsdom
import { screen } from "@testing-library/dom";
import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
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
