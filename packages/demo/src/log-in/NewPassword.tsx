import type { Cooldown } from "@fluz-kit/core";
import { ResendButton, useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { PASSWORD_RULES } from "../form/PASSWORD_RULES.ts";
import { Field } from "../form/Field.tsx";
import { FormPage } from "../form/FormPage.tsx";

interface NewPasswordProps {
  readonly phone: string;
  readonly cooldown: Cooldown;
  readonly onChangePhone: () => void;
}

interface Reset {
  readonly code: string;
  readonly newPassword: string;
}

export function NewPassword({ phone, cooldown, onChangePhone }: NewPasswordProps): ReactNode {
  const { api } = useHarbor();
  const [, navigate] = useLocation();
  const resend = useRef<HTMLDivElement>(null);
  const reset = useFluzMutation({
    operation: "resetPassword",
    mutationFn: (input: Reset, details) =>
      api("resetPassword", { phoneNumber: phone, ...input }, details),
    onSuccess: () => navigate("/login"),
  });
  const fluz = useFluzError(reset, {
    flow: "reset-password",
    fields: ["code", "password"],
    actions: {
      editPhone: onChangePhone,
      resendCode: () => resend.current?.querySelector("button")?.click(),
    },
  });
  return (
    <FormPage
      title="Choose a new password"
      lead={
        <>
          We texted a 6-digit code to <bdi>{phone}</bdi>.
        </>
      }
      fluz={fluz}
      submit="Save password"
      isBusy={reset.isPending}
      onSubmit={(read) => reset.mutate({ code: read("code"), newPassword: read("password") })}
      footer={
        <ResendButton
          ref={resend}
          flow="reset-password"
          cooldown={cooldown}
          destination={phone}
          onResend={(details) => api("resendCode", { phoneNumber: phone }, details)}
          onSent={fluz.dismiss}
        />
      }
    >
      <Field
        label="Code"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        fluz={fluz}
        about="code"
      />
      <Field
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={PASSWORD_RULES}
        fluz={fluz}
        about="password"
      />
    </FormPage>
  );
}
