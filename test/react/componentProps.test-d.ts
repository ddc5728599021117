import type { Cooldown, FieldName, FluzError, Secret } from "@fluz-kit/core";
import type { PasscodeMode } from "@fluz-kit/core/internal";
import type {
  AccessPromptProps,
  ErrorBanner,
  ErrorBannerProps,
  ErrorProps,
  ErrorScreenProps,
  ErrorSummaryProps,
  FieldErrorProps,
  FluzErrorBoundary,
  FluzErrorBoundaryProps,
  FluzErrorFallback,
  FluzEvent,
  FluzOptions,
  FluzProviderProps,
  GuidanceViewProps,
  PasscodeEntry,
  PasscodePromptProps,
  ResendButtonProps,
  RequestDetails,
  SupportLink,
  SupportLinkProps,
  TwoFactorPromptProps,
  UseFluzErrorOptions,
  UseFluzErrorResult,
  UsePasscodeOptions,
  UseResendOptions,
  UseTwoFactorOptions,
} from "@fluz-kit/react";
import type { ComponentProps, ComponentRef } from "react";
import { describe, expectTypeOf, test } from "vitest";

/** The names of the props that cannot be left out. */
type RequiredOf<Props> = {
  [Name in keyof Props]-?: object extends Pick<Props, Name> ? never : Name;
}[keyof Props];

/** The parts of a component, as a host names them. */
type PartsOf<Props extends { readonly slots?: unknown }> = keyof NonNullable<Props["slots"]>;

describe("what a component cannot do without", () => {
  test("is its error, for all that show one", () => {
    expectTypeOf<RequiredOf<ErrorBannerProps>>().toEqualTypeOf<"error">();
    expectTypeOf<RequiredOf<ErrorSummaryProps>>().toEqualTypeOf<"error">();
    expectTypeOf<RequiredOf<ErrorScreenProps>>().toEqualTypeOf<"error">();
    expectTypeOf<RequiredOf<GuidanceViewProps>>().toEqualTypeOf<"error">();
    expectTypeOf<RequiredOf<AccessPromptProps>>().toEqualTypeOf<"error">();
  });

  test("is its field too, for one that stands at a field", () => {
    expectTypeOf<RequiredOf<FieldErrorProps>>().toEqualTypeOf<"error" | "field">();
    expectTypeOf<FieldErrorProps["field"]>().toEqualTypeOf<FieldName>();
  });

  test("is how to send, for the button that sends again", () => {
    expectTypeOf<RequiredOf<ResendButtonProps>>().toEqualTypeOf<"onResend">();
    expectTypeOf<RequestDetails>().toEqualTypeOf<{ readonly signal: AbortSignal }>();
    expectTypeOf<() => void>().toExtend<ResendButtonProps["onResend"]>();
    expectTypeOf<() => Promise<Response>>().toExtend<ResendButtonProps["onResend"]>();
  });

  test("is what to do, how long a passcode is, and who answers, for the prompt for one", () => {
    expectTypeOf<RequiredOf<PasscodePromptProps>>().toEqualTypeOf<"mode" | "length" | "onSubmit">();
    expectTypeOf<RequiredOf<UsePasscodeOptions>>().toEqualTypeOf<"mode" | "length" | "onSubmit">();
    expectTypeOf<{ min: number; max: number }>().toExtend<PasscodePromptProps["length"]>();
    expectTypeOf<{ min: number }>().not.toExtend<PasscodePromptProps["length"]>();
  });

  test("is nothing, for provider, boundary and link to support", () => {
    expectTypeOf<RequiredOf<FluzProviderProps>>().toEqualTypeOf<never>();
    expectTypeOf<RequiredOf<FluzErrorBoundaryProps>>().toEqualTypeOf<never>();
    expectTypeOf<RequiredOf<SupportLinkProps>>().toEqualTypeOf<never>();
    expectTypeOf<RequiredOf<UseFluzErrorOptions>>().toEqualTypeOf<never>();
  });
});

describe("settings", () => {
  /** Eleven names: handlers are no setting, as every surface takes some of its own. */
  type Setting = Exclude<keyof FluzOptions, "actions">;
  type SettingsOf<Props> = Extract<keyof Props, Setting>;

  test("are no props of a surface: they belong to the provider and to hooks", () => {
    expectTypeOf<keyof ErrorProps>().toEqualTypeOf<"error" | "actions" | "operation" | "attempt">();
    expectTypeOf<SettingsOf<ErrorBannerProps>>().toEqualTypeOf<never>();
    expectTypeOf<SettingsOf<FieldErrorProps>>().toEqualTypeOf<never>();
    expectTypeOf<SettingsOf<ErrorSummaryProps>>().toEqualTypeOf<never>();
    expectTypeOf<SettingsOf<ErrorScreenProps>>().toEqualTypeOf<never>();
    expectTypeOf<SettingsOf<GuidanceViewProps>>().toEqualTypeOf<never>();
    expectTypeOf<SettingsOf<AccessPromptProps>>().toEqualTypeOf<never>();
    expectTypeOf<SettingsOf<FluzErrorBoundaryProps>>().toEqualTypeOf<never>();
    expectTypeOf<SettingsOf<SupportLinkProps>>().toEqualTypeOf<never>();
    expectTypeOf<Extract<keyof SupportLinkProps, "actions">>().toEqualTypeOf<never>();
  });

  test("are options of the provider, of hooks, and of what makes a hook of its own", () => {
    expectTypeOf<SettingsOf<FluzProviderProps>>().toEqualTypeOf<Setting>();
    expectTypeOf<SettingsOf<UseFluzErrorOptions>>().toEqualTypeOf<Setting>();
    expectTypeOf<SettingsOf<UseTwoFactorOptions>>().toEqualTypeOf<Setting>();
    expectTypeOf<SettingsOf<TwoFactorPromptProps>>().toEqualTypeOf<Setting>();
    type OfPasscode = Exclude<Setting, "authenticated">;
    expectTypeOf<SettingsOf<UsePasscodeOptions>>().toEqualTypeOf<OfPasscode>();
    expectTypeOf<SettingsOf<PasscodePromptProps>>().toEqualTypeOf<OfPasscode>();
    type OfResend = Exclude<Setting, "scopeLabels">;
    expectTypeOf<SettingsOf<UseResendOptions>>().toEqualTypeOf<OfResend>();
    expectTypeOf<SettingsOf<ResendButtonProps>>().toEqualTypeOf<OfResend>();
  });
});

test("an error can be anything, and what a hook returned", () => {
  expectTypeOf<ErrorBannerProps["error"]>().toEqualTypeOf<unknown>();
  expectTypeOf<UseFluzErrorResult>().toExtend<ErrorSummaryProps["error"]>();
  expectTypeOf<UseFluzErrorResult>().toExtend<NonNullable<ResendButtonProps["error"]>>();
});

test("a failure is no place for the button's errors: only a hook can take them in", () => {
  expectTypeOf<Error>().not.toExtend<ResendButtonProps["error"]>();
  expectTypeOf<NonNullable<ResendButtonProps["cooldown"]>>().toEqualTypeOf<Cooldown>();
});

test("the inputs of a summary go by the names that fields have", () => {
  type FieldIds = NonNullable<ErrorSummaryProps["fieldIds"]>;
  expectTypeOf<keyof FieldIds>().toEqualTypeOf<FieldName>();
  expectTypeOf<{ phone: string }>().toExtend<FieldIds>();
  expectTypeOf<{ phone: number }>().not.toExtend<FieldIds>();
});

test("the first level of headings is for what stands in place of a page", () => {
  expectTypeOf<1>().toExtend<ErrorScreenProps["headingLevel"]>();
  expectTypeOf<1>().toExtend<FluzErrorBoundaryProps["headingLevel"]>();
  expectTypeOf<1>().not.toExtend<ErrorBannerProps["headingLevel"]>();
  expectTypeOf<1>().not.toExtend<ErrorSummaryProps["headingLevel"]>();
  expectTypeOf<7>().not.toExtend<ErrorScreenProps["headingLevel"]>();
});

test("no surface can be made a live region by its role", () => {
  expectTypeOf<"region">().toExtend<ErrorBannerProps["role"]>();
  expectTypeOf<"alert">().not.toExtend<ErrorBannerProps["role"]>();
  expectTypeOf<"alert">().not.toExtend<GuidanceViewProps["role"]>();
});

test("parts go by name, and a view has those of whatever it draws", () => {
  type Slots = NonNullable<ErrorBannerProps["slots"]>;
  expectTypeOf<keyof Slots>().toEqualTypeOf<
    "icon" | "body" | "title" | "description" | "actions" | "reference" | "dismiss"
  >();
  expectTypeOf<{ footer: null }>().not.toExtend<Slots>();
  expectTypeOf<PartsOf<ErrorBannerProps> | PartsOf<AccessPromptProps>>().toEqualTypeOf<
    PartsOf<GuidanceViewProps>
  >();
});

test("refs lead to the element that is rendered", () => {
  expectTypeOf<ComponentRef<typeof ErrorBanner>>().toEqualTypeOf<HTMLDivElement>();
  expectTypeOf<ComponentRef<typeof SupportLink>>().toEqualTypeOf<HTMLAnchorElement>();
  expectTypeOf<ComponentRef<typeof FluzErrorBoundary>>().toEqualTypeOf<FluzErrorBoundary>();
});

test("where a link to support leads is not the host's to say", () => {
  type Names = keyof ComponentProps<typeof SupportLink>;
  expectTypeOf<Extract<Names, "href" | "target" | "rel">>().toEqualTypeOf<never>();
});

test("a fallback gets what was read, never what was thrown", () => {
  expectTypeOf<FluzErrorFallback["error"]>().toEqualTypeOf<FluzError>();
});

test("an event has no room for words, values or addresses", () => {
  expectTypeOf<Parameters<NonNullable<FluzProviderProps["onEvent"]>>>().toEqualTypeOf<
    [event: FluzEvent]
  >();
  expectTypeOf<keyof FluzEvent>().toEqualTypeOf<
    | "type"
    | "code"
    | "receivedCode"
    | "kind"
    | "operation"
    | "flow"
    | "attempt"
    | "severity"
    | "surface"
    | "action"
    | "elapsedMs"
  >();
});

test("a passcode is never sent by itself, never a prop, and never asked of a stranger", () => {
  type Names = keyof PasscodePromptProps;
  expectTypeOf<Extract<Names, "autoSubmit" | "value" | "authenticated">>().toEqualTypeOf<never>();
});

test("what was entered is a secret, and what to do with it has to be asked", () => {
  type Check = Extract<PasscodeEntry, { mode: "check" }>;
  type Update = Extract<PasscodeEntry, { mode: "update" }>;
  expectTypeOf<Check["passcode"]>().toEqualTypeOf<Secret>();
  expectTypeOf<Update["passcode" | "newPasscode"]>().toEqualTypeOf<Secret>();
  expectTypeOf<PasscodeEntry["mode"]>().toEqualTypeOf<PasscodeMode>();
  expectTypeOf<Extract<keyof PasscodeEntry, "passcode" | "newPasscode">>().toEqualTypeOf<never>();
});
