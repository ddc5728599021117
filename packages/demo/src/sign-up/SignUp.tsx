import { useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { Field } from "../form/Field.tsx";
import { FormPage } from "../form/FormPage.tsx";
import type { Registration } from "../session/createSession.ts";

export function SignUp(): ReactNode {
  const { api, session } = useHarbor();
  const [, navigate] = useLocation();
  const register = useFluzMutation({
    operation: "register",
    mutationFn: async (input: Registration, details) => {
      await api("registerUser", { ...input, regionCode: "US" }, details);
      session.begin(input.phoneNumber, input);
    },
    onSuccess: () => navigate("/sign-up/verify"),
  });
  const typed = session.registration();
  const fluz = useFluzError(register, { flow: "sign-up", fields: ["phone", "email"] });
  return (
    <FormPage
      title="Create your account"
      lead="Two minutes, and your rent takes care of itself."
      fluz={fluz}
      submit="Create account"
      isBusy={register.isPending}
      onSubmit={(read) =>
        register.mutate({
          firstName: read("firstName"),
          lastName: read("lastName"),
          phoneNumber: read("phone"),
          emailAddress: read("email"),
          dateOfBirth: read("dateOfBirth"),
        })
      }
      footer={
        <p>
          Already with us? <Link href="/login">Sign in</Link>
        </p>
      }
    >
      <div className="hb-pair">
        <Field
          label="First name"
          name="firstName"
          defaultValue={typed.firstName}
          autoComplete="given-name"
        />
        <Field
          label="Last name"
          name="lastName"
          defaultValue={typed.lastName}
          autoComplete="family-name"
        />
      </div>
      <Field
        label="Mobile number"
        name="phone"
        defaultValue={typed.phoneNumber}
        type="tel"
        autoComplete="tel-national"
        hint="We'll text you a code to confirm it."
        fluz={fluz}
        about="phone"
      />
      <Field
        label="Email"
        name="email"
        defaultValue={typed.emailAddress}
        type="email"
        autoComplete="email"
        fluz={fluz}
        about="email"
      />
      <Field
        label="Date of birth"
        name="dateOfBirth"
        defaultValue={typed.dateOfBirth}
        type="date"
        autoComplete="bday"
      />
    </FormPage>
  );
}
