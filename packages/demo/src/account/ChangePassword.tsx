import { useFluzError } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useHarbor } from "../app/HarborContext.ts";
import { Field } from "../form/Field.tsx";
import { FormPage } from "../form/FormPage.tsx";
import { PASSWORD_RULES } from "../form/PASSWORD_RULES.ts";

interface Passwords {
  readonly currentPassword: string;
  readonly newPassword: string;
}

export function ChangePassword(): ReactNode {
  const { api, refresher } = useHarbor();
  const [, navigate] = useLocation();
  const change = useFluzMutation({
    operation: "changePassword",
    session: refresher,
    mutationFn: (input: Passwords, details) => api("changePassword", input, details),
    onSuccess: () => navigate("/account?done=password"),
  });
  const fluz = useFluzError(change, { flow: "change-password", fields: ["password"] });
  return (
    <FormPage
      title="Change your password"
      fluz={fluz}
      submit="Save password"
      isBusy={change.isPending}
      onSubmit={(read) =>
        change.mutate({ currentPassword: read("current"), newPassword: read("password") })
      }
      footer={
        <p>
          <Link href="/account">Back to your account</Link>
        </p>
      }
    >
      <Field
        label="Current password"
        name="current"
        type="password"
        autoComplete="current-password"
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
