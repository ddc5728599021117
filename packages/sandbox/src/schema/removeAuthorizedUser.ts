import { defineOperation } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";

type RemoveAuthorizedUserArgs = Readonly<{ authUserId: string }>;

/** Takes the caller's account away from somebody. */
export const removeAuthorizedUser = defineOperation({
  name: "removeAuthorizedUser",
  operation: "other",
  access: "MANAGE_SUBUSERS",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Takes an authorized user's roles: their status is INACTIVE after success. An id
      that belongs to nobody is refused; the code for it is not documented and here AR-0001. Needs
      MANAGE_SUBUSERS.
      """
      removeAuthorizedUser(authUserId: UUID!): RemoveAuthorizedUserResponse
    }

    type RemoveAuthorizedUserResponse {
      success: Boolean
      authUserId: UUID
      status: UACRoleStatusType
      error: AuthorizedUserError
    }
  `,
  magic: ({ authUserId }: RemoveAuthorizedUserArgs) => [["secret", authUserId]],
  perform({ authUserId }, { world: { roleAssignments } }) {
    const assignment = roleAssignments.get(authUserId);
    if (assignment === undefined) return fail("AR-0001");
    roleAssignments.set(authUserId, { ...assignment, status: "INACTIVE" });
    return succeed({ authUserId, status: "INACTIVE" });
  },
});
