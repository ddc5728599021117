/** What the sign-up form asks for, as `registerUser` takes it. */
export interface Registration {
  readonly firstName: string;
  readonly lastName: string;
  readonly phoneNumber: string;
  readonly regionCode: string;
  readonly emailAddress: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
}

const query = /* GraphQL */ `
  mutation Register(
    $firstName: String!
    $lastName: String!
    $phoneNumber: String!
    $regionCode: String!
    $emailAddress: String!
    $dateOfBirth: String!
  ) {
    registerUser(
      firstName: $firstName
      lastName: $lastName
      phoneNumber: $phoneNumber
      regionCode: $regionCode
      emailAddress: $emailAddress
      dateOfBirth: $dateOfBirth
    ) {
      success
      error {
        code
        message
      }
    }
  }
`;

/** Sends a registration. Rejects as `fetch` does: what the answer means is for its reader to find out. */
export function postRegistration(endpoint: string, variables: Registration): Promise<Response> {
  return fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
}
