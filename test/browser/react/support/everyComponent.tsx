import {
  AccessPrompt,
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FieldError,
  FluzErrorBoundary,
  FluzProvider,
  GuidanceView,
  PasscodePrompt,
  ResendButton,
  SupportLink,
  TwoFactorPrompt,
} from "@fluz-kit/react";
import { Suspense } from "react";
import type { FluzProviderProps } from "@fluz-kit/react";
import type { ReactElement } from "react";
import { actions, payloadOf, support } from "./page.tsx";

const closed = payloadOf("AUTH-0030");
const access = payloadOf("AUTH-0031");
const general = payloadOf("AUTH-0014");
const phone = payloadOf("AUTH-0026");
const email = payloadOf("AUTH-0027");
const step = payloadOf("AUTH-0010");

/** One of each, with something to show, in a provider that can have more. */
export function EveryComponent(more: FluzProviderProps): ReactElement {
  return (
    <FluzProvider
      actions={{ ...actions, requestAccess: () => {}, grantAccess: () => {} }}
      support={[support, { type: "email", address: "help@example.com" }]}
      scopeLabels={{ LIST_PAYMENT: "See your payments" }}
      appName="Rent Right"
      {...more}
    >
      <FluzErrorBoundary>
        <main>
          <ErrorScreen error={closed} />
          <Suspense fallback={<p>One moment</p>}>
            <AccessPrompt error={access} scopes={["LIST_PAYMENT", "MAKE_DEPOSIT"]} />
            <ErrorBanner error={general} dismissible />
            <ErrorSummary
              error={[phone, email]}
              operation="register"
              fieldIds={{ phone: "tel", email: "mail" }}
            />
          </Suspense>
          <label htmlFor="tel">Mobile number</label>
          <input id="tel" type="tel" aria-invalid aria-describedby="tel-problem" />
          <FieldError id="tel-problem" error={phone} operation="register" field="phone" />
          <label htmlFor="mail">Email address</label>
          <input id="mail" type="email" />
          <GuidanceView error={step} operation="checkPasscode">
            <form aria-label="Passcode" />
          </GuidanceView>
          <ResendButton onResend={() => {}} />
          <TwoFactorPrompt onSubmit={() => {}} onResend={() => {}} />
          <PasscodePrompt mode="update" length={4} onSubmit={() => {}} onCancel={() => {}} />
          <SupportLink />
          <FluzProvider support={{ type: "tel", number: "+1 202 555 0100" }}>
            <SupportLink />
          </FluzProvider>
        </main>
      </FluzErrorBoundary>
    </FluzProvider>
  );
}
