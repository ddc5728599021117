import {
  ErrorBanner,
  ErrorSummary,
  FieldError,
  FluzProvider,
  GuidanceView,
  PasscodePrompt,
  TwoFactorPrompt,
} from "@fluz-kit/react";
import whole from "@fluz-kit/react/styles.css?inline";
import bannerSheet from "@fluz-kit/react/styles/error-banner.css?inline";
import summarySheet from "@fluz-kit/react/styles/error-summary.css?inline";
import guidanceSheet from "@fluz-kit/react/styles/guidance-view.css?inline";
import passcodeSheet from "@fluz-kit/react/styles/passcode-prompt.css?inline";
import codeSheet from "@fluz-kit/react/styles/two-factor-prompt.css?inline";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, expect, test } from "vitest";
import { actions, payloadOf, support } from "../support/page.tsx";

const style = document.createElement("style");
afterEach(() => style.remove());

const of = payloadOf;
const nothing = () => {};
const handlers = { ...actions, requestAccess: nothing, grantAccess: nothing, resendCode: nothing };

const components: readonly [name: string, sheet: string, Shown: () => ReactElement][] = [
  [
    "ErrorBanner and FieldError",
    bannerSheet,
    () => (
      <>
        <ErrorBanner error={of("AUTH-0014")} dismissible />
        <ErrorBanner error={of("AUTH-0029")} />
        <FieldError error={of("AUTH-0026")} operation="register" field="phone" />
      </>
    ),
  ],
  [
    "ErrorSummary",
    summarySheet,
    () => (
      <ErrorSummary
        error={[of("AUTH-0026"), of("AUTH-0027")]}
        operation="register"
        fieldIds={{ phone: "tel", email: "mail" }}
      />
    ),
  ],
  [
    "GuidanceView, with a screen, a step, a request for access and a banner",
    guidanceSheet,
    () => (
      <>
        {["AUTH-0030", "AUTH-0010", "AUTH-0031", "AUTH-0014"].map((code) => (
          <GuidanceView key={code} error={of(code)} operation="other">
            <p>Content</p>
          </GuidanceView>
        ))}
      </>
    ),
  ],
  [
    "TwoFactorPrompt",
    codeSheet,
    () => <TwoFactorPrompt onSubmit={nothing} onResend={nothing} destination="•••• 1234" cells />,
  ],
  [
    "PasscodePrompt",
    passcodeSheet,
    () => (
      <>
        <PasscodePrompt mode="update" length={4} onSubmit={nothing} onCancel={nothing} />
        <PasscodePrompt mode="check" length={4} onSubmit={nothing} onCancel={nothing} />
      </>
    ),
  ],
];

/** Everything the browser computes for every element under the page's body. */
function looks(sheet: string): string[] {
  style.textContent = sheet;
  document.head.append(style);
  return [...document.body.querySelectorAll("*")].map((element) => {
    const computed = getComputedStyle(element);
    return `${element.className}: ${[...computed].map((name) => `${name} ${computed.getPropertyValue(name)}`).join("; ")}`;
  });
}

test.each(components)("%s alone looks as it does with every style", (_, sheet, Shown) => {
  render(
    <FluzProvider actions={handlers} support={support}>
      <Shown />
    </FluzProvider>,
  );
  const alone = looks(sheet);
  expect(alone.length).toBeGreaterThan(10);
  expect(alone).toEqual(looks(whole));
  expect(alone).not.toEqual(looks(""));
  expect(sheet.length).toBeLessThan(whole.length * 0.7);
});
