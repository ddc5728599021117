const outcome = "{ success error { code message } }";

const documents = {
  registerUser: `mutation ($firstName: String!, $lastName: String!, $phoneNumber: String!, $regionCode: String!, $emailAddress: String!, $dateOfBirth: String!) {
    registerUser(firstName: $firstName, lastName: $lastName, phoneNumber: $phoneNumber, regionCode: $regionCode, emailAddress: $emailAddress, dateOfBirth: $dateOfBirth) ${outcome}
  }`,
  verifyCode: `mutation ($phoneNumber: String!, $code: String!) {
    verifyCode(phoneNumber: $phoneNumber, code: $code) ${outcome}
  }`,
  resendCode: `mutation ($phoneNumber: String!) { resendCode(phoneNumber: $phoneNumber) ${outcome} }`,
};

export function post(
  operation: keyof typeof documents,
  variables: Record<string, string>,
  init: { signal?: AbortSignal; headers?: Record<string, string> } = {},
): Promise<Response> {
  return fetch("/graphql", {
    ...init,
    method: "POST",
    headers: { ...init.headers, "content-type": "application/json" },
    body: JSON.stringify({ query: documents[operation], variables }),
  });
}

/** What the sign-up form asks for, and what this application knows already. */
export function registration(form: FormData): Record<string, string> {
  return {
    firstName: "Ada",
    lastName: "Byron",
    dateOfBirth: "1990-12-10",
    regionCode: "US",
    phoneNumber: String(form.get("phone")),
    emailAddress: String(form.get("email")),
  };
}
