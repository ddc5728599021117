import type { ResourceCode } from "@fluz-kit/core/families/resources";
import { fail, failWith, succeed } from "./payload.ts";
import type { Given, Texts, Theme } from "./Theme.ts";

const refusedTransfer = Object.freeze({
  success: false,
  message: "The transfer could not be made.",
  transferId: null,
});

/** How a phone number ends, or an email address before its @, for codes that only lookupUser has. */
const endings: Readonly<Record<string, ResourceCode>> = {
  "9001": "RC-0001",
  "9002": "RC-0002",
  "9999": "GE-9999",
};

/** Money for other people, and who has to approve it. */
export const money: Theme = {
  isDocumented: true,
  operations: {
    lookupUser: {
      does: "Finds the person who is to receive money, by exactly one of phoneNumber and email; else AR-0001. Here anybody is found, except by what ends in 9001 (RC-0001, nobody), 9002 (RC-0002, several) or 9999 (GE-9999).",
      root: "Query",
      access: "QUERY_RECIPIENT",
      takes: "input: UserLookupInput!",
      answers: "UserLookupResult!",
      magic: { phoneNumber: "phone", email: "email" },
      perform({ phoneNumber, email }: Given<"phoneNumber" | "email">, { world: { accounts } }) {
        const given = [phoneNumber, email].filter((value) => value);
        const isE164 = !phoneNumber || /^\+[1-9]\d{6,14}$/.test(phoneNumber);
        if (given.length !== 1 || !isE164) return fail("AR-0001");
        const code = endings[given.join("").replace(/@.*$/, "").slice(-4)];
        if (code !== undefined) return fail(code);
        const known = phoneNumber ? accounts.byPhone(phoneNumber) : accounts.byEmail(email ?? "");
        const { accountId, displayName } = known ?? accounts.demo();
        return succeed({ recipientId: accountId, displayName });
      },
    },
    createTransfer: {
      does: "Sends money to another account. The same idempotencyKey gets the first success again. A failure has a message and no code, such as for an amount that is not positive. A code that the sandbox is asked for stands in errors.",
      access: "MAKE_PAYOUT_TRANSFER_SEND",
      input: `
        idempotencyKey: String!, amount: Float!, destination: TransferDestination
        bankCardId: UUID, bankAccountId: UUID, paypalVaultId: UUID
      `,
      gives: "success: Boolean, message: String, transferId: UUID",
      bareFailure: refusedTransfer,
      magic: { idempotencyKey: "secret" },
      perform(
        { idempotencyKey, amount }: Texts<"idempotencyKey"> & { readonly amount: number },
        { world },
      ) {
        const key = `createTransfer:${idempotencyKey}`;
        const first = world.results.get(key);
        if (first !== undefined) return succeed(first);
        if (amount <= 0) {
          const message = "The amount has to be greater than zero.";
          return failWith({ ...refusedTransfer, message });
        }
        const transferId = world.ids.uuid();
        const result = { success: true, message: "The transfer is on its way.", transferId };
        world.results.set(key, result);
        return succeed(result);
      },
    },
    approveApprovalRequest: {
      does: "Approves what somebody has asked for. A failure is success: false, and nothing says why.",
      access: "MANAGE_APPROVALS",
      takes: "approvalId: UUID!",
      gives: "success: Boolean, approvalId: UUID, action: String",
      bareFailure: { success: false, approvalId: null, action: null },
      magic: { approvalId: "secret" },
      perform: ({ approvalId }: Texts<"approvalId">) =>
        succeed({ success: true, approvalId, action: "APPROVE" }),
    },
  },
  types: [
    `input UserLookupInput {
      "E.164, such as +14155551234."
      phoneNumber: String
      email: String
    }`,
    `type UserLookupResult {
      "The recipient's account id."
      recipientId: UUID!
      "First and last name."
      displayName: String!
    }`,
    `input TransferDestination {
      accountId: UUID, externalReferenceId: String, userCashBalanceId: UUID
    }`,
  ],
};
