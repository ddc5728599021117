import { isPhoneNumber, leavesNoTrace } from "../state/phoneNumbers.ts";
import { fail, succeed } from "./payload.ts";
import type { Given, Texts, Theme } from "./Theme.ts";

/** Who has an account, and who may use it. */
export const people: Theme = {
  isDocumented: true,
  operations: {
    registerUser: {
      does: "Registers a person. The application needs to be enabled for it, or it answers AUTH-0022. A phone number or an email address that somebody has registered already answers AUTH-0026 or AUTH-0027.",
      operation: "register",
      takes: /* GraphQL */ `
        firstName: String!
        lastName: String!
        "National digits, with or without separators: 5551234567 or 555-123-4567."
        phoneNumber: String!
        "ISO 3166-1 alpha-2, such as US."
        regionCode: String!
        emailAddress: String!
        "YYYY-MM-DD."
        dateOfBirth: String!
      `,
      answers: "RegisterUserResponse",
      magic: { phoneNumber: "phone", emailAddress: "email" },
      perform(
        args: Texts<"firstName" | "lastName" | "phoneNumber" | "emailAddress">,
        { world: { accounts }, settings },
      ) {
        const { firstName, lastName, phoneNumber, emailAddress } = args;
        if (!settings.registrationAllowed) return fail("AUTH-0022");
        if (!isPhoneNumber(phoneNumber)) return fail("AUTH-0004");
        if (leavesNoTrace(phoneNumber)) return succeed();
        if (accounts.byPhone(phoneNumber) !== null) return fail("AUTH-0026");
        if (accounts.byEmail(emailAddress) !== null) return fail("AUTH-0027");
        accounts.register({ displayName: `${firstName} ${lastName}`, phoneNumber, emailAddress });
        return succeed();
      },
    },
    addAuthorizedUser: {
      does: "Gives somebody who has a Fluz account one or more roles on the caller's. At least one of email and phone is required.",
      access: "MANAGE_SUBUSERS",
      takes:
        "email: String, phone: String, roles: [UACRoleType!]!, status: UACRoleStatusType, sendInvite: Boolean",
      gives: `
        success: Boolean, authUserId: UUID, roles: [UACRoleType], status: UACRoleStatusType
        pendingActionId: UUID, error: AuthorizedUserError
      `,
      magic: { email: "email", phone: "phone" },
      perform(
        args: Given<"email" | "phone" | "status"> & { readonly roles: readonly string[] },
        { world },
      ) {
        const { email, phone, roles, status } = args;
        if (!email && !phone) return fail("AR-0001");
        const authUserId = world.ids.uuid();
        const assignment = { roles, status: status ?? "PENDING" };
        world.roleAssignments.set(authUserId, assignment);
        const pendingActionId = assignment.status === "PENDING" ? world.ids.uuid() : null;
        return succeed({ ...assignment, authUserId, pendingActionId });
      },
    },
    removeAuthorizedUser: {
      does: "Takes an authorized user's roles away: their status is INACTIVE after success. An id that belongs to nobody answers AR-0001; the documentation names no code for it.",
      access: "MANAGE_SUBUSERS",
      takes: "authUserId: UUID!",
      gives: `
        success: Boolean
        authUserId: UUID
        status: UACRoleStatusType
        error: AuthorizedUserError
      `,
      magic: { authUserId: "secret" },
      perform({ authUserId }: Texts<"authUserId">, { world: { roleAssignments } }) {
        const assignment = roleAssignments.get(authUserId);
        if (assignment === undefined) return fail("AR-0001");
        roleAssignments.set(authUserId, { ...assignment, status: "INACTIVE" });
        return succeed({ authUserId, status: "INACTIVE" });
      },
    },
  },
  types: [
    `"What registerUser answers. Its two fields are documented; the name of this type is not."
    type RegisterUserResponse {
      success: Boolean!
      """
      Null after success. The documentation contradicts itself: the page on user registration selects
      this field bare and yet calls it an object that holds a code and a message; the page on error
      codes shows the object. Here it is the object, and a bare selection is answered as
      { code message }.
      """
      error: RegisterUserError
    }`,
    `"Why a registration failed. Branch on the code; the message may change."
    type RegisterUserError { code: String!, message: String! }`,
    "enum UACRoleType { ADMIN, MANAGER, SPENDER, VIEWER }",
    `"The state of a role, not the outcome of a call."
    enum UACRoleStatusType { PENDING, ACTIVE, INACTIVE, DECLINED }`,
    "type AuthorizedUserError { code: String!, message: String! }",
  ],
};
