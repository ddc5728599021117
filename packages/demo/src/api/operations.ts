const outcome = "success error { code message }";
const tokens = "accessToken refreshToken";

/**
 * The operations that the application calls: their arguments with types, and the fields that it selects
 * from the answer.
 */
const operations = {
  registerUser: {
    args: {
      firstName: "String!",
      lastName: "String!",
      phoneNumber: "String!",
      regionCode: "String!",
      emailAddress: "String!",
      dateOfBirth: "String!",
    },
    selection: outcome,
  },
  login: {
    args: { phoneNumber: "String", emailAddress: "String", password: "String" },
    selection: `${outcome} ${tokens}`,
  },
  socialLogin: {
    args: { provider: "String!", token: "String!" },
    selection: `${outcome} ${tokens}`,
  },
  refreshUserAccessToken: { args: { refreshToken: "String" }, selection: tokens },
  sendCode: {
    args: { phoneNumber: "String!", regionCode: "String" },
    selection: `${outcome} retryAfter`,
  },
  resendCode: { args: { phoneNumber: "String!" }, selection: `${outcome} retryAfter` },
  verifyCode: { args: { phoneNumber: "String!", code: "String!" }, selection: outcome },
  createPasscode: { args: { passcode: "String!" }, selection: outcome },
  checkPasscode: { args: { passcode: "String!" }, selection: outcome },
  updatePasscode: {
    args: { currentPasscode: "String!", newPasscode: "String!" },
    selection: outcome,
  },
  resetPasscode: { args: { code: "String!", newPasscode: "String!" }, selection: outcome },
  changePassword: {
    args: { currentPassword: "String!", newPassword: "String!" },
    selection: outcome,
  },
  resetPassword: {
    args: { phoneNumber: "String!", code: "String!", newPassword: "String!" },
    selection: outcome,
  },
  lockVirtualCard: {
    args: { input: "LockVirtualCardInput!" },
    selection: "virtualCardId locked",
  },
} as const satisfies Readonly<
  Record<string, { readonly args: Readonly<Record<string, string>>; readonly selection: string }>
>;

export type OperationName = keyof typeof operations;

export type VariablesOf<Name extends OperationName> = Readonly<
  Partial<Record<keyof (typeof operations)[Name]["args"], unknown>>
>;

/** The GraphQL document of an operation. The values are variables. */
export function documentOf(name: OperationName): string {
  const { args, selection } = operations[name];
  const names = Object.entries(args);
  const declared = names.map(([arg, type]) => `$${arg}: ${type}`).join(", ");
  const passed = names.map(([arg]) => `${arg}: $${arg}`).join(", ");
  return `mutation ${name}(${declared}) { ${name}(${passed}) { ${selection} } }`;
}
