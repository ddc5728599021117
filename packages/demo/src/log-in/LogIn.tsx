import { useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { useNext } from "../app/useNext.ts";
import { Field } from "../form/Field.tsx";
import { FormPage } from "../form/FormPage.tsx";
import { SocialLogIn } from "./SocialLogIn.tsx";

interface LogInProps {
  /** What identifies the person here. */
  readonly by: "phone" | "email";
}

interface Credentials {
  readonly identifier: string;
  readonly password: string;
}

const kinds = {
  phone: {
    field: { label: "Mobile number", type: "tel", autoComplete: "tel-national" },
    argument: "phoneNumber",
    other: { href: "/login/email", label: "Sign in with email" },
  },
  email: {
    field: { label: "Email", type: "email", autoComplete: "username" },
    argument: "emailAddress",
    other: { href: "/login", label: "Sign in with a mobile number" },
  },
} as const;

export function LogIn({ by }: LogInProps): ReactNode {
  const { api, session } = useHarbor();
  const [, navigate] = useLocation();
  const next = useNext();
  const { field, argument, other } = kinds[by];
  const query = next === null ? "" : `?next=${encodeURIComponent(next)}`;
  const otherHref = other.href + query;
  const goOn = () => navigate(next ?? "/login/code");
  const logIn = useFluzMutation({
    operation: "login",
    mutationFn: async ({ identifier, password }: Credentials, details) => {
      if (by === "phone") session.begin(identifier);
      session.open(await api("login", { [argument]: identifier, password }, details));
    },
    onSuccess: goOn,
  });
  const fluz = useFluzError(logIn, {
    flow: "log-in",
    fields: [by, "password"],
    // The person is at log-in already. Only the failure has to go.
    actions: { useAnotherMethod: () => navigate(otherHref), signIn: logIn.reset },
  });
  return (
    <FormPage
      title={next === null ? "Welcome back" : "Sign in again"}
      lead={next === null ? undefined : "Then you can go on where you were."}
      fluz={fluz}
      submit="Sign in"
      isBusy={logIn.isPending}
      onSubmit={(read) =>
        logIn.mutate({ identifier: read("identifier"), password: read("password") })
      }
      footer={
        <>
          <SocialLogIn onUseAnotherMethod={() => navigate(otherHref)} onDone={goOn} />
          <p>
            <Link href={otherHref}>{other.label}</Link>
          </p>
          <p>
            New to Harbor? <Link href="/sign-up">Create an account</Link>
          </p>
        </>
      }
    >
      <Field name="identifier" {...field} fluz={fluz} about={by} />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        fluz={fluz}
        about="password"
      />
      <p className="hb-beside">
        <Link href="/reset-password">Forgot your password?</Link>
      </p>
    </FormPage>
  );
}
