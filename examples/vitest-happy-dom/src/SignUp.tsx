import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";

interface SignUpProps {
  readonly register: (input: FormData) => Promise<unknown>;
}

function Form({ register }: SignUpProps) {
  const fluz = useFluzError(null, {
    operation: "register",
    fields: ["phone", "email"],
    actions: { signIn: "/login" },
  });
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        const answer = fluz.begin();
        answer(await register(new FormData(event.currentTarget)));
      }}
    >
      <ErrorBanner error={fluz} />
      <label htmlFor="phone">Mobile number</label>
      <input id="phone" name="phone" type="tel" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <label htmlFor="email">Email</label>
      <input id="email" name="email" type="email" {...fluz.field("email")} />
      <FieldError error={fluz} field="email" />
      <button>Create account</button>
    </form>
  );
}

export function SignUp(props: SignUpProps) {
  return (
    <FluzProvider>
      <Form {...props} />
    </FluzProvider>
  );
}
