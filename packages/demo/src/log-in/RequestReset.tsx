import { useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { Field } from "../form/Field.tsx";
import { FormPage } from "../form/FormPage.tsx";

export function RequestReset({ onSent }: { onSent: (phone: string) => void }): ReactNode {
  const { api } = useHarbor();
  const send = useFluzMutation({
    operation: "sendCode",
    mutationFn: async (phoneNumber: string, details) => {
      await api("sendCode", { phoneNumber, regionCode: "US" }, details);
      return phoneNumber;
    },
    onSuccess: onSent,
  });
  const fluz = useFluzError(send, { flow: "reset-password", fields: ["phone"] });
  return (
    <FormPage
      title="Reset your password"
      lead="Tell us your mobile number, and we'll text you a code."
      fluz={fluz}
      submit="Text me a code"
      isBusy={send.isPending}
      onSubmit={(read) => send.mutate(read("phone"))}
      footer={
        <p>
          <Link href="/login">Back to sign-in</Link>
        </p>
      }
    >
      <Field
        label="Mobile number"
        name="phone"
        type="tel"
        autoComplete="tel-national"
        fluz={fluz}
        about="phone"
      />
    </FormPage>
  );
}
