import type { ResourceCode } from "@fluz-kit/core";
import { defineOperation } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";
import { inErrors } from "./report.ts";

interface LookupUserArgs {
  readonly input: Readonly<Partial<Record<"phoneNumber" | "email", string | null>>>;
}

/** Endings of a number, or of an address before its @, that only this query answers so. */
const endings: Readonly<Record<string, ResourceCode>> = {
  "9001": "RC-0001",
  "9002": "RC-0002",
  "9999": "GE-9999",
};

/** Finds the person who is to receive money. */
export const lookupUser = defineOperation({
  name: "lookupUser",
  operation: "other",
  root: "Query",
  access: "QUERY_RECIPIENT",
  report: inErrors(),
  typeDefs: /* GraphQL */ `
    extend type Query {
      """
      Documented. Finds the person who is to receive money, by exactly one of phoneNumber and email;
      else AR-0001. Here anybody is found, except by what ends in 9001 (RC-0001, nobody), 9002
      (RC-0002, several) or 9999 (GE-9999). Needs QUERY_RECIPIENT.
      """
      lookupUser(input: UserLookupInput!): UserLookupResult!
    }

    input UserLookupInput {
      "E.164, such as +14155551234."
      phoneNumber: String
      email: String
    }

    type UserLookupResult {
      "The recipient's account id."
      recipientId: UUID!
      "First and last name."
      displayName: String!
    }
  `,
  magic: ({ input: { phoneNumber, email } }: LookupUserArgs) => [
    ["phone", phoneNumber],
    ["email", email],
  ],
  perform({ input: { phoneNumber, email } }, { world: { accounts } }) {
    const given = [phoneNumber, email].filter((value) => value);
    const isE164 = !phoneNumber || /^\+[1-9]\d{6,14}$/.test(phoneNumber);
    if (given.length !== 1 || !isE164) return fail("AR-0001");
    const ending = given.join("").replace(/@.*$/, "").slice(-4);
    const code = endings[ending];
    if (code !== undefined) return fail(code);
    const known = phoneNumber ? accounts.byPhone(phoneNumber) : accounts.byEmail(email ?? "");
    const { accountId, displayName } = known ?? accounts.demo();
    return succeed({ recipientId: accountId, displayName });
  },
});
