import { ErrorBanner, FieldError } from "@fluz-kit/react";
import type { useFluzError } from "@fluz-kit/react";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";

/** The fields that a form declares. */
export const fields = ["phone"] as const;

/** What a person types into it. */
export const typed = ["555-222-3333", "correct horse"];

export const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
export const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
export const values = () => [field("Phone").value, field("Password").value];

/** What stands in a form whose reset is tried. */
export function Fields({ fluz }: { readonly fluz: ReturnType<typeof useFluzError> }): ReactElement {
  return (
    <>
      <ErrorBanner error={fluz} />
      <input aria-label="Phone" name="phone" {...fluz.field("phone")} />
      <FieldError error={fluz} field="phone" />
      <input aria-label="Password" name="password" type="password" />
      <button>Create account</button>
      <button type="reset">Clear</button>
    </>
  );
}

/** Types into both fields and sends them. */
export async function fillAndPress(): Promise<void> {
  await userEvent.type(field("Phone"), "555-222-3333");
  await userEvent.type(field("Password"), "correct horse");
  await press("Create account");
  await act(async () => {});
}
