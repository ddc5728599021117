import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { isStrongPassword } from "./isStrongPassword.ts";
import { fail, succeed } from "./payload.ts";

type ChangePasswordArgs = Readonly<Record<"currentPassword" | "newPassword", string>>;

/** Changes a password for somebody who knows it. */
export const changePassword = defineOperation({
  name: "changePassword",
  operation: "changePassword",
  access: "person",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Changes the person's password. AUTH-0009 where the current one is another, or
      where the new one breaks the rules: 8 characters, with an upper-case letter, a lower-case
      letter and a digit.
      """
      changePassword(currentPassword: String!, newPassword: String!): SandboxResponse
    }
  `,
  magic: ({ currentPassword, newPassword }: ChangePasswordArgs) => [
    ["secret", currentPassword],
    ["secret", newPassword],
  ],
  perform({ currentPassword, newPassword }, { world, account }) {
    const isCurrent = account.password === null || account.password === currentPassword;
    if (!isCurrent || !isStrongPassword(newPassword)) return fail("AUTH-0009");
    world.accounts.update(account, { password: newPassword });
    return succeed();
  },
});
