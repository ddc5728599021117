import { leavesNoTrace } from "../state/leavesNoTrace.ts";
import { defineOperation } from "./defineOperation.ts";
import { isPhoneNumber } from "./isPhoneNumber.ts";
import { fail, succeed } from "./payload.ts";

type RegisterUserArgs = Readonly<
  Record<
    "firstName" | "lastName" | "phoneNumber" | "regionCode" | "emailAddress" | "dateOfBirth",
    string
  >
>;

/** Registers a person, who is remembered from then on, unless the number is a fictional one. */
export const registerUser = defineOperation({
  name: "registerUser",
  operation: "register",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      Documented. Registers a person. The application needs to be enabled for it, or it answers
      AUTH-0022. A phone number or an email address that somebody has registered already answers
      AUTH-0026 or AUTH-0027.
      """
      registerUser(
        firstName: String!
        lastName: String!
        "National digits, with or without separators: 5551234567 or 555-123-4567."
        phoneNumber: String!
        "ISO 3166-1 alpha-2, such as US."
        regionCode: String!
        emailAddress: String!
        "YYYY-MM-DD."
        dateOfBirth: String!
      ): RegisterUserResponse
    }

    "What registerUser answers. Its two fields are documented; the name of this type is not."
    type RegisterUserResponse {
      success: Boolean!
      """
      Null after success. The documentation contradicts itself: the page on user registration selects
      this field bare and yet calls it an object that holds a code and a message; the page on error
      codes shows the object. Here it is the object, and a bare selection is answered as
      { code message }.
      """
      error: RegisterUserError
    }

    "Why a registration failed. Branch on the code; the message may change."
    type RegisterUserError {
      code: String!
      message: String!
    }
  `,
  magic: ({ phoneNumber, emailAddress }: RegisterUserArgs) => [
    ["phone", phoneNumber],
    ["email", emailAddress],
  ],
  perform({ firstName, lastName, phoneNumber, emailAddress }, { world: { accounts }, settings }) {
    if (!settings.registrationAllowed) return fail("AUTH-0022");
    if (!isPhoneNumber(phoneNumber)) return fail("AUTH-0004");
    if (leavesNoTrace(phoneNumber)) return succeed();
    if (accounts.byPhone(phoneNumber) !== null) return fail("AUTH-0026");
    if (accounts.byEmail(emailAddress) !== null) return fail("AUTH-0027");
    accounts.register({ displayName: `${firstName} ${lastName}`, phoneNumber, emailAddress });
    return succeed();
  },
});
