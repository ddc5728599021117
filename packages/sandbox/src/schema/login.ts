import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";

type LoginArgs = Readonly<
  Partial<Record<"phoneNumber" | "emailAddress" | "password", string | null>>
>;

/** Logs a person in by phone number, or by email address and password. */
export const login = defineOperation({
  name: "login",
  operation: "login",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Logs a person in by phone number, or by email address and password.
      """
      login(phoneNumber: String, emailAddress: String, password: String): SandboxResponse
    }
  `,
  magic: ({ phoneNumber, emailAddress, password }: LoginArgs) => [
    ["phone", phoneNumber],
    ["email", emailAddress],
    ["secret", password],
  ],
  perform: ({ phoneNumber, emailAddress, password }) =>
    isFilled(phoneNumber) || (isFilled(emailAddress) && isFilled(password))
      ? succeed()
      : fail("AUTH-0002"),
});

function isFilled(value: string | null | undefined): boolean {
  return value !== null && value !== undefined && value.trim() !== "";
}
