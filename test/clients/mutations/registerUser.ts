import type { FluzMutationContext } from "@fluz-kit/react-query";

/** The operation that every example sends, as an application keeps it beside the generated code. */
export const registerUser = `mutation RegisterUser($phone: String!) {
  registerUser(
    firstName: "Ada"
    lastName: "Lovelace"
    phoneNumber: $phone
    regionCode: "US"
    emailAddress: "ada@example.com"
    dateOfBirth: "1990-12-10"
  ) {
    success
    error {
      code
      message
    }
  }
}`;

interface RegisterInput {
  readonly phone: string;
}

/** Makes the `mutationFn` of `useFluzMutation` for an API at this address. */
export type CreateSend = (
  url: string,
) => (input: RegisterInput, context: FluzMutationContext) => Promise<unknown>;
