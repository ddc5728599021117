import { defineOperation } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";

interface AddAuthorizedUserArgs {
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly roles: readonly string[];
  readonly status?: string | null;
}

/** Lets somebody else use the caller's account. */
export const addAuthorizedUser = defineOperation({
  name: "addAuthorizedUser",
  operation: "other",
  access: "MANAGE_SUBUSERS",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Gives somebody who has a Fluz account one or more roles on the caller's. At least
      one of email and phone is required. Needs MANAGE_SUBUSERS.
      """
      addAuthorizedUser(
        email: String
        phone: String
        roles: [UACRoleType!]!
        status: UACRoleStatusType
        sendInvite: Boolean
      ): AddAuthorizedUserResponse
    }

    enum UACRoleType {
      ADMIN
      MANAGER
      SPENDER
      VIEWER
    }

    "The state of a role, not the outcome of a call."
    enum UACRoleStatusType {
      PENDING
      ACTIVE
      INACTIVE
      DECLINED
    }

    type AddAuthorizedUserResponse {
      success: Boolean
      authUserId: UUID
      roles: [UACRoleType]
      status: UACRoleStatusType
      pendingActionId: UUID
      error: AuthorizedUserError
    }

    type AuthorizedUserError {
      code: String!
      message: String!
    }
  `,
  magic: ({ email, phone }: AddAuthorizedUserArgs) => [
    ["email", email],
    ["phone", phone],
  ],
  perform({ email, phone, roles, status }, { world }) {
    if (!email && !phone) return fail("AR-0001");
    const authUserId = world.ids.uuid();
    const assignment = { roles, status: status ?? "PENDING" };
    world.roleAssignments.set(authUserId, assignment);
    const pendingActionId = assignment.status === "PENDING" ? world.ids.uuid() : null;
    return succeed({ ...assignment, authUserId, pendingActionId });
  },
});
