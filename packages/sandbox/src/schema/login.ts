import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { openSession } from "./openSession.ts";
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
      ${ILLUSTRATIVE} Logs a person in by phone number, or by email address and password. Whoever
      the sandbox does not know is let in as the demo person.
      """
      login(phoneNumber: String, emailAddress: String, password: String): SandboxSessionResponse
    }
  `,
  magic: ({ phoneNumber, emailAddress, password }: LoginArgs) => [
    ["phone", phoneNumber],
    ["email", emailAddress],
    ["secret", password],
  ],
  perform({ phoneNumber, emailAddress, password }, call) {
    const { accounts } = call.world;
    const byPhone = isFilled(phoneNumber);
    if (!byPhone && !(isFilled(emailAddress) && isFilled(password))) return fail("AUTH-0002");
    const known = byPhone ? accounts.byPhone(phoneNumber) : accounts.byEmail(String(emailAddress));
    if (known === null && call.settings.knownAccountsOnly) {
      return fail(byPhone ? "AUTH-0003" : "AUTH-0002");
    }
    const account = known ?? accounts.demo();
    const isChecked = known !== null && known.password !== null && isFilled(password);
    if (isChecked && known.password !== password) return fail("AUTH-0002");
    return account.isPhoneVerified ? succeed(openSession(account, call)) : fail("AUTH-0024");
  },
});

function isFilled(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value.trim() !== "";
}
