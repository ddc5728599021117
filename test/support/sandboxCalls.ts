/** What a person could type into a form, with one field changed per test. */
export interface Typed {
  phone: string;
  email: string;
  secret: string;
  code: string;
}

export interface GraphqlCall {
  query: string;
  variables: Record<string, unknown>;
}

const ordinary: Typed = {
  phone: "(555) 123-4567",
  email: "ada@example.com",
  secret: "Correct-Horse-7",
  code: "123456",
};

const answer = "{ success error { code message } }";

const calls = {
  registerUser: ({ phone, email }: Typed) => ({
    query: `mutation ($phone: String!, $email: String!) {
      registerUser(
        firstName: "Ada", lastName: "Lovelace", phoneNumber: $phone, regionCode: "US",
        emailAddress: $email, dateOfBirth: "1990-12-10"
      ) ${answer}
    }`,
    variables: { phone, email },
  }),
  login: ({ phone, email, secret }: Typed) => ({
    query: `mutation ($phone: String, $email: String, $secret: String) {
      login(phoneNumber: $phone, emailAddress: $email, password: $secret) ${answer}
    }`,
    variables: { phone, email, secret },
  }),
  socialLogin: ({ secret }: Typed) => ({
    query: `mutation ($secret: String!) { socialLogin(provider: "example", token: $secret) ${answer} }`,
    variables: { secret },
  }),
  sendCode: ({ phone }: Typed) => ({
    query: `mutation ($phone: String!) { sendCode(phoneNumber: $phone, regionCode: "US") ${answer} }`,
    variables: { phone },
  }),
  resendCode: ({ phone }: Typed) => ({
    query: `mutation ($phone: String!) { resendCode(phoneNumber: $phone) ${answer} }`,
    variables: { phone },
  }),
  verifyCode: ({ phone, code }: Typed) => ({
    query: `mutation ($phone: String!, $code: String!) {
      verifyCode(phoneNumber: $phone, code: $code) ${answer}
    }`,
    variables: { phone, code },
  }),
} satisfies Record<string, (typed: Typed) => GraphqlCall>;

/** A mutation that the sandbox answers, by its response key. */
export type CallName = keyof typeof calls;

export const callNames: readonly CallName[] = [
  "registerUser",
  "login",
  "socialLogin",
  "sendCode",
  "resendCode",
  "verifyCode",
];

/** The field of a form that can make each operation fail on demand. */
export const tellingField = {
  registerUser: "phone",
  login: "phone",
  socialLogin: "secret",
  sendCode: "phone",
  resendCode: "phone",
  verifyCode: "code",
} as const satisfies Record<CallName, keyof Typed>;

/** A value of that kind which ends in four magic digits, as a person would type it. */
export function magic(kind: keyof Typed, ending: string): string {
  const typed: Typed = {
    phone: `(555) 555-${ending}`,
    email: `ada+${ending}@example.com`,
    secret: `password-${ending}`,
    code: `00${ending}`,
  };
  return typed[kind];
}

/** The request that an application would send for what was typed. */
export function callOf(name: CallName, typed: Partial<Typed> = {}): GraphqlCall {
  return calls[name]({ ...ordinary, ...typed });
}

/** The same request as the Fetch API's own, for a sandbox that runs in the test. */
export function requestOf(
  { query, variables }: GraphqlCall,
  { url = "http://localhost/graphql", ...init }: RequestInit & { url?: string } = {},
): Request {
  return new Request(url, {
    method: "POST",
    body: JSON.stringify({ query, variables }),
    ...init,
    headers: {
      "content-type": "application/json",
      ...Object.fromEntries(new Headers(init.headers)),
    },
  });
}
