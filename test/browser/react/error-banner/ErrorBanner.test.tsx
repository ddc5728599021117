import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { SignUp, actions, payloadOf, support } from "../support/page.tsx";

beforeEach(() => page.viewport(800, 600));
afterEach(() => {
  window.scrollTo(0, 0);
});

function renderForm(code: string, bar = 90) {
  render(
    <FluzProvider actions={actions} support={support}>
      <div style={{ position: "sticky", insetBlockStart: 0, blockSize: bar, background: "Canvas" }}>
        Bar
      </div>
      <div style={{ blockSize: 900 }} />
      <SignUp answer={() => payloadOf(code)} />
      <div style={{ blockSize: 1_500 }} />
    </FluzProvider>,
  );
}

test("takes the focus after a submit, clear of a bar that sticks to the top", async () => {
  renderForm("AUTH-0025");
  const button = screen.getByRole("button", { name: "Create account" });
  button.scrollIntoView({ block: "start" });
  button.focus();
  await userEvent.keyboard("{Enter}");
  const banner = await screen.findByRole("group", {
    name: "Error We couldn't create your account",
  });
  expect(document.activeElement).toBe(banner);
  const { top, bottom } = banner.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(90);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

test("shows that it has the focus with a ring of 3 px", async () => {
  renderForm("AUTH-0025");
  screen.getByRole("button", { name: "Create account" }).focus();
  await userEvent.keyboard("{Enter}");
  const banner = await screen.findByRole("group");
  const { outlineStyle, outlineWidth } = getComputedStyle(banner);
  expect([outlineStyle, outlineWidth]).toEqual(["solid", "3px"]);
});

test("at 400 % zoom its words are on the screen after a submit", async () => {
  await page.viewport(320, 256);
  renderForm("AUTH-0025", 0);
  screen.getByRole("button", { name: "Create account" }).focus();
  await userEvent.keyboard("{Enter}");
  const heading = await screen.findByRole("heading", { name: "We couldn't create your account" });
  const { top, bottom } = heading.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(256);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
