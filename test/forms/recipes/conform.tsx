import { getInputProps, parse, useForm } from "@conform-to/react";
import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const [form, { phone }] = useForm<{ phone: string }>({
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) =>
      parse(formData, {
        resolve: ({ phone = "" }) =>
          phone ? { value: { phone: String(phone) } } : { error: { phone: ["Enter your number"] } },
      }),
    async onSubmit(event, { formData }) {
      event.preventDefault();
      fluz.report(await send(String(formData.get("phone"))));
    },
  });
  const { key, ...own } = getInputProps(phone, { type: "tel", ariaDescribedBy: "hint" });
  return (
    <form noValidate id={form.id} onSubmit={form.onSubmit}>
      <ErrorBanner error={fluz} />
      <label htmlFor={phone.id}>Mobile number</label>
      <input key={key} {...fluz.field("phone", own)} />
      <p id="hint">With the country code</p>
      <p id={phone.errorId}>{phone.errors}</p>
      <FieldError error={fluz} field="phone" />
      <button>Create account</button>
    </form>
  );
}
