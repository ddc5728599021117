import type { Registration } from "./postRegistration.ts";

/** What stands in the sign-up form. */
export function readRegistration(form: HTMLFormElement): Registration {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    firstName: text("firstName"),
    lastName: text("lastName"),
    phoneNumber: text("phone"),
    regionCode: "US",
    emailAddress: text("email"),
    dateOfBirth: text("dateOfBirth"),
  };
}
