import "server-only";

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

/** Calls the API, which only this server may do. */
export function callFluz(
  operation: keyof typeof documents,
  variables: Record<string, string>,
): Promise<Response> {
  return fetch(process.env.FLUZ_URL ?? "http://127.0.0.1:4000", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: documents[operation], variables }),
  });
}
