import { ErrorBanner, FieldError, useFluzError } from "@fluz-kit/react";
import { useFormik } from "formik";

export function SignUp({ send }: { send: (phone: string) => Promise<unknown> }) {
  const fluz = useFluzError(undefined, { operation: "register", fields: ["phone"] });
  const formik = useFormik({
    initialValues: { phone: "" },
    validate: ({ phone }) => (phone ? {} : { phone: "Enter your number" }),
    onSubmit: async ({ phone }) => fluz.report(await send(phone)),
  });
  const own = formik.touched.phone ? formik.errors.phone : undefined;
  const phone = {
    ...formik.getFieldProps("phone"),
    "aria-invalid": own !== undefined,
    "aria-describedby": "hint own",
  };
  return (
    <form noValidate onSubmit={formik.handleSubmit}>
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <input id="phone" type="tel" {...fluz.field("phone", phone)} />
      <p id="hint">With the country code</p>
      <p id="own">{own}</p>
      <FieldError error={fluz} field="phone" />
      <button type="submit">Create account</button>
    </form>
  );
}
