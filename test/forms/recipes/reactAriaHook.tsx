import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { useRef } from "react";
import { useTextField } from "react-aria";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const ref = useRef<HTMLInputElement>(null);
  const { labelProps, inputProps, descriptionProps } = useTextField(
    { label: "Mobile number", name: "phone", type: "tel", description: "With the country code" },
    ref,
  );
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        fluz.report(await send(ref.current?.value ?? ""));
      }}
    >
      <ErrorBanner error={fluz} />
      <label {...labelProps}>Mobile number</label>
      {/* It is joined, not read. */}
      {/* oxlint-disable-next-line react/refs */}
      <input {...fluz.field("phone", { ...inputProps, ref })} />
      <p {...descriptionProps}>With the country code</p>
      <FieldError error={fluz} field="phone" />
      <button>Create account</button>
    </form>
  );
}
