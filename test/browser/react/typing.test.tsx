import { FluzProvider } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { Profiler } from "react";
import type { ReactElement } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import * as passcode from "./support/passcode.tsx";
import * as twoFactor from "./support/twoFactor.tsx";

const prompts: readonly [string, ReactElement, () => HTMLInputElement][] = [
  ["493817", <twoFactor.Prompt key="code" />, twoFactor.field],
  ["0042", <passcode.Prompt key="passcode" />, passcode.field],
];

test.each(prompts)("typing %s renders nothing", async (digits, prompt, field) => {
  let commits = 0;
  const count = () => {
    commits += 1;
  };
  render(
    <FluzProvider>
      <Profiler id="prompt" onRender={count}>
        {prompt}
      </Profiler>
    </FluzProvider>,
  );
  await userEvent.click(field());
  const before = commits;
  expect(before).toBeGreaterThan(0);
  await userEvent.keyboard(digits);
  expect(field().value).toBe(digits);
  expect(commits - before).toBe(0);
});
