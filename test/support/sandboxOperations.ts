import type { Operation } from "@fluz-kit/core";
import { DEMO_AUTH_USER_ID, DEMO_PERSON } from "@fluz-kit/sandbox";
import { keysOf } from "./keysOf.ts";
import { type GraphqlCall, magic } from "./sandboxCalls.ts";

interface Sample {
  /** What the person is doing. */
  readonly operation: Operation;
  /** Whether the public documentation has it, and where it puts a code. */
  readonly codeIn: "payload" | "errors";
  readonly isDocumented: boolean;
  /** The variable that can be magic, and what kind of value it is. */
  readonly telling: readonly [variable: string, kind: Parameters<typeof magic>[0]];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

const coded = "success error { code message }";
const uuid = "07df5653-43a8-4532-9881-3ab5857bbe11";

/** One ordinary request per operation, with every field of its answer selected. */
const samples = {
  registerUser: {
    operation: "register",
    codeIn: "payload",
    isDocumented: true,
    telling: ["phone", "phone"],
    variables: { phone: "555-123-4567", email: "ada@example.com" },
    query: `mutation ($phone: String!, $email: String!) {
      registerUser(firstName: "Ada", lastName: "Lovelace", phoneNumber: $phone, regionCode: "US",
        emailAddress: $email, dateOfBirth: "1990-12-10") { ${coded} } }`,
  },
  generateUserAccessToken: {
    operation: "authorize",
    codeIn: "errors",
    isDocumented: true,
    telling: ["userId", "secret"],
    variables: {
      userId: DEMO_PERSON.userId,
      accountId: DEMO_PERSON.accountId,
      scopes: ["LIST_PAYMENT"],
    },
    query: `mutation ($userId: UUID!, $accountId: UUID!, $scopes: [ScopeType!]!, $seatId: UUID) {
      generateUserAccessToken(userId: $userId, accountId: $accountId, scopes: $scopes, seatId: $seatId) {
        token accessToken refreshToken scopes } }`,
  },
  refreshUserAccessToken: {
    operation: "authorize",
    codeIn: "errors",
    isDocumented: true,
    telling: ["refreshToken", "secret"],
    variables: { refreshToken: "" },
    query: `mutation ($refreshToken: String!) {
      refreshUserAccessToken(userId: $refreshToken) { accessToken refreshToken scopes } }`,
  },
  addAuthorizedUser: {
    operation: "other",
    codeIn: "payload",
    isDocumented: true,
    telling: ["email", "email"],
    variables: { email: "grace@example.com", roles: ["MANAGER", "VIEWER"] },
    query: `mutation ($email: String, $phone: String, $roles: [UACRoleType!]!,
      $status: UACRoleStatusType, $sendInvite: Boolean) {
      addAuthorizedUser(email: $email, phone: $phone, roles: $roles, status: $status,
        sendInvite: $sendInvite) { authUserId roles status pendingActionId ${coded} } }`,
  },
  removeAuthorizedUser: {
    operation: "other",
    codeIn: "payload",
    isDocumented: true,
    telling: ["authUserId", "secret"],
    variables: { authUserId: DEMO_AUTH_USER_ID },
    query: `mutation ($authUserId: UUID!) {
      removeAuthorizedUser(authUserId: $authUserId) { authUserId status ${coded} } }`,
  },
  lookupUser: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["phone", "phone"],
    variables: { phone: "+14155551234" },
    query: `query ($phone: String, $email: String) {
      lookupUser(input: { phoneNumber: $phone, email: $email }) { recipientId displayName } }`,
  },
  createTransfer: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["key", "secret"],
    variables: { key: "550e8400-e29b-41d4-a716-44665544000a", amount: 10 },
    query: `mutation ($key: String!, $amount: Float!) {
      createTransfer(input: { idempotencyKey: $key, amount: $amount }) {
        success message transferId } }`,
  },
  setVirtualCardPIN: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["pin", "secret"],
    variables: { pin: "1234" },
    query: `mutation ($pin: String!) {
      setVirtualCardPIN(input: { pin: $pin }) { success pinError } }`,
  },
  lockVirtualCard: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["id", "secret"],
    variables: { id: uuid },
    query: `mutation ($id: UUID!) {
      lockVirtualCard(input: { virtualCardId: $id }) { virtualCardId locked } }`,
  },
  unlockVirtualCard: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["id", "secret"],
    variables: { id: uuid },
    query: `mutation ($id: UUID!) {
      unlockVirtualCard(input: { virtualCardId: $id }) { virtualCardId unlocked } }`,
  },
  createVirtualCard: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["key", "secret"],
    variables: { key: uuid, limit: 25.5 },
    query: `mutation ($key: UUID!, $limit: Float!, $userAddressId: UUID, $address: BillingAddressInput) {
      createVirtualCard(input: { idempotencyKey: $key, spendLimit: $limit,
        userAddressId: $userAddressId, billingAddress: $address, lockDate: "2030-01-31" }) {
        virtualCardId userId cardholderName expiryMonth expiryYear virtualCardLast4 status cardType
        initialAmount usedAmount createdAt
        authorizationSetting { lockDate dailySpendLimit weeklySpendLimit monthlySpendLimit } } }`,
  },
  createVirtualCardBulkOrder: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["offerId", "secret"],
    variables: { offerId: uuid, items: [{ quantity: 2, spendLimit: 50 }] },
    query: `mutation ($offerId: UUID!, $items: [CreateVirtualCardBulkOrderItemInput!]!) {
      createVirtualCardBulkOrder(input: { offerId: $offerId, orderItems: $items }) {
        orderId orderStatus } }`,
  },
  getVirtualCardBulkOrderStatus: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["orderId", "secret"],
    variables: { orderId: "" },
    query: `query ($orderId: String!) {
      getVirtualCardBulkOrderStatus(input: { orderId: $orderId }) {
        orderStatus orderId
        virtualCards { cardNumber expiryMMYY cvv cardHolderName virtualCardId billingAddress { city } }
        successfulCardCreations failedCardCreations totalCards } }`,
  },
  approveApprovalRequest: {
    operation: "other",
    codeIn: "errors",
    isDocumented: true,
    telling: ["id", "secret"],
    variables: { id: uuid },
    query: `mutation ($id: UUID!) {
      approveApprovalRequest(approvalId: $id) { success approvalId action } }`,
  },
  login: {
    operation: "login",
    codeIn: "payload",
    isDocumented: false,
    telling: ["phone", "phone"],
    variables: { phone: "555-123-4567" },
    query: `mutation ($phone: String, $email: String, $password: String) {
      login(phoneNumber: $phone, emailAddress: $email, password: $password) {
        accessToken refreshToken expiresIn userId accountId ${coded} } }`,
  },
  socialLogin: {
    operation: "socialLogin",
    codeIn: "payload",
    isDocumented: false,
    telling: ["token", "secret"],
    variables: { token: "what-the-provider-gave" },
    query: `mutation ($token: String!) {
      socialLogin(provider: "example", token: $token) {
        accessToken refreshToken expiresIn userId accountId ${coded} } }`,
  },
  sendCode: {
    operation: "sendCode",
    codeIn: "payload",
    isDocumented: false,
    telling: ["phone", "phone"],
    variables: { phone: "555-123-4567" },
    query: `mutation ($phone: String!) { sendCode(phoneNumber: $phone) { ${coded} retryAfter } }`,
  },
  resendCode: {
    operation: "resendCode",
    codeIn: "payload",
    isDocumented: false,
    telling: ["phone", "phone"],
    variables: { phone: "555-123-4567" },
    query: `mutation ($phone: String!) {
      resendCode(phoneNumber: $phone) { success retryAfter error { code message retryAfter } } }`,
  },
  verifyCode: {
    operation: "verifyCode",
    codeIn: "payload",
    isDocumented: false,
    telling: ["code", "code"],
    variables: { phone: "555-123-4567", code: "123456" },
    query: `mutation ($phone: String!, $code: String!) {
      verifyCode(phoneNumber: $phone, code: $code) { ${coded} } }`,
  },
  createPasscode: {
    operation: "createPasscode",
    codeIn: "payload",
    isDocumented: false,
    telling: ["passcode", "secret"],
    variables: { passcode: "2468" },
    query: `mutation ($passcode: String!) { createPasscode(passcode: $passcode) { ${coded} } }`,
  },
  checkPasscode: {
    operation: "checkPasscode",
    codeIn: "payload",
    isDocumented: false,
    telling: ["passcode", "secret"],
    variables: { passcode: "2468" },
    query: `mutation ($passcode: String!) { checkPasscode(passcode: $passcode) { ${coded} } }`,
  },
  updatePasscode: {
    operation: "updatePasscode",
    codeIn: "payload",
    isDocumented: false,
    telling: ["current", "secret"],
    variables: { current: "2468", next: "1357" },
    query: `mutation ($current: String!, $next: String!) {
      updatePasscode(currentPasscode: $current, newPasscode: $next) { ${coded} } }`,
  },
  resetPasscode: {
    operation: "resetPasscode",
    codeIn: "payload",
    isDocumented: false,
    telling: ["code", "code"],
    variables: { code: "123456", next: "1357" },
    query: `mutation ($code: String!, $next: String!) {
      resetPasscode(code: $code, newPasscode: $next) { ${coded} } }`,
  },
  changePassword: {
    operation: "changePassword",
    codeIn: "payload",
    isDocumented: false,
    telling: ["next", "secret"],
    variables: { current: DEMO_PERSON.password, next: "Better-Horse-8" },
    query: `mutation ($current: String!, $next: String!) {
      changePassword(currentPassword: $current, newPassword: $next) { ${coded} } }`,
  },
  resetPassword: {
    operation: "resetPassword",
    codeIn: "payload",
    isDocumented: false,
    telling: ["code", "code"],
    variables: { phone: "555-123-4567", code: "123456", next: "Better-Horse-8" },
    query: `mutation ($phone: String!, $code: String!, $next: String!) {
      resetPassword(phoneNumber: $phone, code: $code, newPassword: $next) { ${coded} } }`,
  },
  authorize: {
    operation: "authorize",
    codeIn: "payload",
    isDocumented: false,
    telling: ["clientId", "secret"],
    variables: { scopes: ["LIST_PAYMENT"], clientId: "example-app" },
    query: `mutation ($scopes: [ScopeType!]!, $clientId: String) {
      authorize(scopes: $scopes, clientId: $clientId) { scopes ${coded} } }`,
  },
} as const satisfies Record<string, Sample>;

/** An operation of the sandbox, by its response key. */
export type OperationName = keyof typeof samples;

/** Every operation of the sandbox. */
export const operationNames: readonly OperationName[] = keysOf(samples);

export function sampleOf(name: OperationName): Sample {
  return samples[name];
}

/** The request for an operation, with some of its values changed. */
export function operationCall(
  name: OperationName,
  changes: Readonly<Record<string, unknown>> = {},
): GraphqlCall {
  const { query, variables } = sampleOf(name);
  return { query, variables: { ...variables, ...changes } };
}

/** The request that asks for what stands behind four digits. */
export function magicCall(name: OperationName, ending: string): GraphqlCall {
  const [variable, kind] = sampleOf(name).telling;
  return operationCall(name, { [variable]: magic(kind, ending) });
}
