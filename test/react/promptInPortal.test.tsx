import { FluzProvider, PasscodePrompt, TwoFactorPrompt } from "@fluz-kit/react";
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { createPortal } from "react-dom";
import { expect, test, vi } from "vitest";

type Submit = (value: unknown) => unknown;

const prompts: readonly [string, RegExp, (onSubmit: Submit) => ReactElement][] = [
  [
    "a code",
    /code/i,
    (onSubmit) => <TwoFactorPrompt length={4} onSubmit={onSubmit} onResend={() => {}} />,
  ],
  [
    "a passcode",
    /passcode/i,
    (onSubmit) => <PasscodePrompt mode="check" length={4} onSubmit={onSubmit} />,
  ],
];

test.each(prompts)(
  "a prompt for %s in a portal submits nothing but itself",
  async (_, label, draw) => {
    const onSubmit = vi.fn<Submit>(() => ({ success: true }));
    const onOuter = vi.fn<() => void>();
    render(
      <FluzProvider>
        <form onSubmit={onOuter}>{createPortal(draw(onSubmit), document.body)}</form>
      </FluzProvider>,
    );
    const field = screen.getByLabelText(label, { selector: "input" });
    fireEvent.input(field, { target: { value: "7412" } });
    await act(async () => void fireEvent.submit(field));
    expect(onSubmit).toHaveBeenCalledTimes(1);
    expect(onOuter).not.toHaveBeenCalled();
  },
);
