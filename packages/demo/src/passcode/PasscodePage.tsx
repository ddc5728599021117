import type { PasscodeMode } from "@fluz-kit/core/internal";
import { PasscodePrompt } from "@fluz-kit/react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { Page } from "../app/Page.tsx";
import { submitPasscode } from "./submitPasscode.ts";

interface PasscodePageProps {
  readonly mode: Exclude<PasscodeMode, "reset">;
  readonly flow: string;
  /** Where the person goes next. */
  readonly next: string;
  /** Where they came from. Without it there is no way back. */
  readonly back?: string;
}

const titles = {
  check: "Enter your passcode",
  create: "Create a passcode",
  update: "Change your passcode",
  reset: "Reset your passcode",
} as const satisfies Record<PasscodeMode, string>;

const leads = {
  check: "It keeps your money yours, even on a borrowed phone.",
  create: "Four digits that you'll use to unlock Harbor.",
  update: "Enter the one you have, then the one you want.",
  reset: undefined,
} as const satisfies Record<PasscodeMode, string | undefined>;

/** Asks for a passcode. A person who forgot theirs can prove with a code who they are. */
export function PasscodePage({ mode, flow, next, back }: PasscodePageProps): ReactNode {
  const { api } = useHarbor();
  const [, navigate] = useLocation();
  const [current, setCurrent] = useState<PasscodeMode>(mode);
  return (
    <Page title={titles[current]} lead={leads[current]}>
      <PasscodePrompt
        mode={mode}
        length={4}
        flow={flow}
        onSubmit={(entry, details) => submitPasscode(api, entry, details)}
        onModeChange={setCurrent}
        onDone={() => navigate(next)}
        onForgot={() => navigate("/account/passcode/reset")}
        onCancel={back === undefined ? undefined : () => navigate(back)}
      />
    </Page>
  );
}
