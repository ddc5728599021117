import axe from "axe-core";
import { createSandbox } from "@fluz-kit/sandbox";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { callOf, requestOf } from "../../../support/sandboxCalls.ts";

const title = document.title;

/** The control page as it is once it has been used, in place of what this page shows. */
async function openControlPage(): Promise<void> {
  const sandbox = createSandbox();
  sandbox.fail("AUTH-0026", { operation: "registerUser", times: 3 });
  const session = sandbox.session("a-session-with-a-name-of-its-own");
  await session.fetch(requestOf(callOf("registerUser")));
  const answer = await sandbox.fetch(new Request("http://localhost/?done=fail"));
  const shown = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.title = shown.title;
  document.documentElement.lang = shown.documentElement.lang;
  document.body.replaceChildren(...shown.querySelectorAll("style, main"));
}

afterEach(async () => {
  document.title = title;
  document.body.replaceChildren();
  await page.viewport(414, 896);
});

describe.each([320, 1280])("%i pixels wide", (width) => {
  test("the control page fits without scrolling sideways", async () => {
    await page.viewport(width, 800);
    await openControlPage();
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBe(clientWidth);
  });

  test("the control page has no accessibility problem that axe knows", async () => {
    await page.viewport(width, 800);
    await openControlPage();
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test("every control is large enough to hit (WCAG 2.5.8)", async () => {
  await page.viewport(320, 800);
  await openControlPage();
  const controls = [...document.querySelectorAll<HTMLElement>("button, select, input")];
  const small = controls.filter((control) => {
    const { width, height } = (control.closest(".check") ?? control).getBoundingClientRect();
    return control.getAttribute("type") !== "hidden" && Math.min(width, height) < 24;
  });
  expect(controls.length).toBeGreaterThan(10);
  expect(small.map(({ id }) => id)).toEqual([]);
});
