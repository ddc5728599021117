/** The scopes that public pages of the documentation name. The full list is longer. */
export const scopes = Object.freeze([
  "LIST_PAYMENT",
  "LIST_PURCHASES",
  "LIST_OFFERS",
  "MAKE_DEPOSIT",
  "MAKE_WITHDRAW",
  "PURCHASE_GIFTCARD",
  "REVEAL_GIFTCARD",
  "MANAGE_PAYMENT",
  "CREATE_VIRTUALCARD",
  "EDIT_VIRTUALCARD",
  "REVEAL_VIRTUALCARD",
  "MANAGE_SUBUSERS",
  "VIEW_SUBUSERS",
  "REGISTER_BUSINESS",
  "VERIFY_KYC",
  "QUERY_RECIPIENT",
  "MAKE_PAYOUT_TRANSFER_SEND",
  "MAKE_PAYOUT_TRANSFER_RECEIVE",
  "LIST_APPROVALS",
  "MANAGE_APPROVALS",
  "REQUEST_VIRTUAL_CARD",
  "REQUEST_ACCOUNT_TRANSFER",
] as const);

/** Something that a person can allow an application to do. */
export type Scope = (typeof scopes)[number];

/** Whether a word is a scope that the sandbox knows. */
export function isScope(word: unknown): word is Scope {
  return scopes.some((scope) => scope === word);
}
