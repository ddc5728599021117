import { useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import type { ReactNode } from "react";
import { useHarbor } from "../app/HarborContext.ts";
import { FormPage } from "../form/FormPage.tsx";
import { maskPhone } from "./maskPhone.ts";

interface SendCodeProps {
  readonly flow: string;
  readonly title: string;
  readonly destination: string;
  readonly onSent: () => void;
  readonly onChangeDestination: (() => void) | undefined;
}

export function SendCode(props: SendCodeProps): ReactNode {
  const { flow, title, destination, onSent, onChangeDestination } = props;
  const { api } = useHarbor();
  const send = useFluzMutation({
    operation: "sendCode",
    mutationFn: (_input: void, details) =>
      api("sendCode", { phoneNumber: destination, regionCode: "US" }, details),
    onSuccess: onSent,
  });
  const fluz = useFluzError(send, { flow, actions: { editPhone: onChangeDestination } });
  return (
    <FormPage
      title={title}
      lead={
        <>
          We&rsquo;ll text a 6-digit code to{" "}
          <bdi>{onChangeDestination ? destination : maskPhone(destination)}</bdi>.
        </>
      }
      fluz={fluz}
      submit="Text me a code"
      isBusy={send.isPending}
      onSubmit={() => send.mutate()}
    />
  );
}
