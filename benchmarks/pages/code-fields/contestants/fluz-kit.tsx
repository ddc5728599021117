import { FluzProvider, TwoFactorPrompt } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import type { ReactElement, ReactNode } from "react";
import { checkCode, PHONE, sendCode, support } from "../surroundings.ts";

function Field(): ReactElement {
  return <TwoFactorPrompt destination={PHONE} onSubmit={checkCode} onResend={sendCode} />;
}

function Surroundings({ children }: { readonly children: ReactNode }): ReactElement {
  return <FluzProvider support={support}>{children}</FluzProvider>;
}

export const contestant = { Field, Surroundings };
