import { ar } from "@fluz-kit/messages/ar";
import { en } from "@fluz-kit/messages/en";
import { es } from "@fluz-kit/messages/es";
import { he } from "@fluz-kit/messages/he";
import { ht } from "@fluz-kit/messages/ht";
import { ja } from "@fluz-kit/messages/ja";
import { zhHant } from "@fluz-kit/messages/zh-Hant";
import type { Messages } from "@fluz-kit/messages";
import { ErrorBanner, FluzProvider, PasscodePrompt, TwoFactorPrompt } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FluzError } from "@fluz-kit/core";

const isolated = "\u20664–12\u2069";

test.each<[string, Messages, string]>([
  ["Arabic", ar, isolated],
  ["Hebrew", he, isolated],
  ["English", en, "4–12"],
])("in %s the shortest passcode is named before the longest", (_, messages, range) => {
  render(
    <FluzProvider messages={messages}>
      <PasscodePrompt mode="create" length={{ min: 4, max: 12 }} onSubmit={() => {}} />
    </FluzProvider>,
  );
  const hint = messages.interface.passcode.hint.replace("{length}", range);
  expect(screen.getByText(hint)).toBeVisible();
});

test.each<[string, Messages, string]>([
  ["Japanese", ja, ""],
  ["Chinese", zhHant, ""],
  ["Spanish", es, " "],
])("in %s two sentences follow each other as they are written", (_, messages, gap) => {
  render(
    <FluzProvider messages={messages}>
      <TwoFactorPrompt autoSubmit length={6} onSubmit={() => {}} onResend={() => {}} />
    </FluzProvider>,
  );
  const { hint, checksItself } = messages.interface.code;
  expect(screen.getByText((hint + gap + checksItself).replaceAll("{length}", "6"))).toBeVisible();
});

test("a language that the platform does not know has no English in its waits", () => {
  const error = new FluzError({ kind: "rate-limited", retryAfterMs: 30_000 });
  render(
    <FluzProvider messages={ht}>
      <ErrorBanner error={error} actions={{ retry: () => {} }} />
    </FluzProvider>,
  );
  expect(screen.getByRole("group")).toHaveTextContent("30 segonn");
  expect(screen.getByRole("group")).not.toHaveTextContent("second");
});
