import { FluzProvider, PasscodePrompt, TwoFactorPrompt } from "@fluz-kit/react";
import { render } from "@testing-library/react";
import { expect, test } from "vitest";

test("session recorders are asked to mask every field that a secret is typed into", () => {
  const { container } = render(
    <FluzProvider>
      <TwoFactorPrompt onSubmit={() => {}} onResend={() => {}} />
      <PasscodePrompt mode="update" length={4} onSubmit={() => {}} />
    </FluzProvider>,
  );
  const inputs = container.querySelectorAll("input");
  expect(inputs).toHaveLength(3);
  for (const input of inputs) {
    expect(input).toHaveClass("sentry-mask");
    expect(input).toHaveAttribute("data-sentry-mask");
    expect(input).toHaveAttribute("data-dd-privacy", "mask");
    expect(input).toHaveAttribute("data-private");
    expect(input).toHaveAttribute("data-hj-suppress");
  }
});
