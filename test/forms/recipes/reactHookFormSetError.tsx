import { ErrorBanner, useFluzError } from "@fluz-kit/react";
import { useLayoutEffect } from "react";
import { useForm } from "react-hook-form";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const { register, handleSubmit, formState, setError } = useForm({ defaultValues: { phone: "" } });
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const text = fluz.fieldText("phone");
  useLayoutEffect(() => {
    if (text) setError("phone", { type: "server", message: text }, { shouldFocus: true });
  }, [text, setError]);
  const own = formState.errors.phone?.message;
  const phone = {
    ...register("phone", { required: "Enter your number" }),
    "aria-invalid": own !== undefined,
    "aria-describedby": "hint own",
  };
  return (
    <form
      noValidate
      onSubmit={handleSubmit(async (values) => fluz.report(await send(values.phone)))}
    >
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <input id="phone" type="tel" {...fluz.field("phone", phone)} />
      <p id="hint">With the country code</p>
      <p id="own">{own}</p>
      <button>Create account</button>
    </form>
  );
}
