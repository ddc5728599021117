import {
  AccessPrompt,
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FieldError,
  FluzProvider,
  GuidanceView,
  PasscodePrompt,
  ResendButton,
  SupportLink,
  TwoFactorPrompt,
} from "@fluz-kit/react";
import type { FluzProviderProps } from "@fluz-kit/react";
import type { ReactElement, ReactNode } from "react";
import { everyHandler, payloadOf, support } from "./handlers.ts";

/** What goes wrong in each surface; `null` is nothing. */
export interface Troubles {
  readonly first: unknown;
  readonly second: unknown;
}

/** Every surface by its name, showing an error that can be another one in the next render. */
export const surfaces: Readonly<Record<string, (troubles: Troubles) => ReactNode>> = {
  ErrorBanner: ({ first }) => <ErrorBanner error={first} dismissible />,
  FieldError: ({ first }) => <FieldError error={first} field="code" id="problem" />,
  ErrorScreen: ({ first }) => <ErrorScreen error={first} />,
  ErrorSummary: ({ first, second }) => (
    <ErrorSummary error={[first, second]} fieldIds={{ code: "field" }} />
  ),
  GuidanceView: ({ first }) => (
    <GuidanceView error={first}>
      <form aria-label="Sign up">
        <input aria-label="Name" />
      </form>
    </GuidanceView>
  ),
  AccessPrompt: ({ first }) => <AccessPrompt error={first} scopes={["LIST_PAYMENT"]} />,
  SupportLink: ({ first }) => <SupportLink error={first} />,
  ResendButton: () => <ResendButton onResend={() => ({ success: true })} />,
  TwoFactorPrompt: ({ first }) => (
    <TwoFactorPrompt
      destination="(555) 555-0142"
      lifetimeMs={first === null ? undefined : 600_000}
      onSubmit={() => first}
      onResend={() => ({ success: true })}
    />
  ),
  PasscodePrompt: ({ first }) => (
    <PasscodePrompt mode="update" length={4} onSubmit={() => first} onCancel={() => {}} />
  ),
};

/** One surface, in an application that is fully wired. */
export function Surface({
  name,
  troubles,
  ...provider
}: FluzProviderProps & {
  readonly name: string;
  readonly troubles: Troubles;
}): ReactElement {
  return (
    <FluzProvider actions={everyHandler} support={support} {...provider}>
      <input id="field" aria-label="Code" aria-describedby="problem" />
      {surfaces[name]?.(troubles)}
    </FluzProvider>
  );
}

/** Codes of every kind of place: banner, field, screen, step, status, none. */
export const kinds = [
  "AUTH-0013",
  "AUTH-0006",
  "AUTH-0029",
  "AUTH-0030",
  "AUTH-0010",
  "AUTH-0020",
  "AUTH-0031",
].map(payloadOf);
