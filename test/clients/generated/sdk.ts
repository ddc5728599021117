/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type GraphQLClient, type RequestOptions } from 'graphql-request';
import { gql } from 'graphql-request';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
type GraphQLClientRequestHeaders = RequestOptions['requestHeaders'];
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An id, as the API gives them out. The sandbox takes any text. */
  UUID: { input: unknown; output: unknown; }
};

/** What an application can be allowed to do: the scopes that public pages name. */
export type ScopeType =
  | 'LIST_PAYMENT'
  | 'LIST_PURCHASES'
  | 'LIST_OFFERS'
  | 'MAKE_DEPOSIT'
  | 'MAKE_WITHDRAW'
  | 'PURCHASE_GIFTCARD'
  | 'REVEAL_GIFTCARD'
  | 'MANAGE_PAYMENT'
  | 'CREATE_VIRTUALCARD'
  | 'EDIT_VIRTUALCARD'
  | 'REVEAL_VIRTUALCARD'
  | 'MANAGE_SUBUSERS'
  | 'VIEW_SUBUSERS'
  | 'REGISTER_BUSINESS'
  | 'VERIFY_KYC'
  | 'QUERY_RECIPIENT'
  | 'MAKE_PAYOUT_TRANSFER_SEND'
  | 'MAKE_PAYOUT_TRANSFER_RECEIVE'
  | 'LIST_APPROVALS'
  | 'MANAGE_APPROVALS'
  | 'REQUEST_VIRTUAL_CARD'
  | 'REQUEST_ACCOUNT_TRANSFER';

export type UacRoleType =
  | 'ADMIN'
  | 'MANAGER'
  | 'SPENDER'
  | 'VIEWER';

/** The state of a role, not the outcome of a call. */
export type UacRoleStatusType =
  | 'PENDING'
  | 'ACTIVE'
  | 'INACTIVE'
  | 'DECLINED';

export type UserLookupInput = {
  /** E.164, such as +14155551234. */
  phoneNumber?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
};

export type TransferDestination = {
  accountId?: InputMaybe<Scalars['UUID']['input']>;
  externalReferenceId?: InputMaybe<Scalars['String']['input']>;
  userCashBalanceId?: InputMaybe<Scalars['UUID']['input']>;
};

/** The documentation names this input; its fields here are the sandbox's own. */
export type BillingAddressInput = {
  streetAddress?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  postalCode?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
};

/** Public pages show DAILY and LIFETIME. */
export type VirtualCardSpendLimitDuration =
  | 'DAILY'
  | 'WEEKLY'
  | 'MONTHLY'
  | 'LIFETIME';

export type VirtualCardFundingSource =
  | 'FLUZ_BALANCE'
  | 'BANK_ACCOUNT';

export type CreateVirtualCardBulkOrderItemInput = {
  quantity: Scalars['Int']['input'];
  spendLimit: Scalars['Float']['input'];
  spendLimitDuration?: InputMaybe<VirtualCardSpendLimitDuration>;
  lockDate?: InputMaybe<Scalars['String']['input']>;
  lockCardNextUse?: InputMaybe<Scalars['Boolean']['input']>;
  cardNickname?: InputMaybe<Scalars['String']['input']>;
  primaryFundingSource?: InputMaybe<VirtualCardFundingSource>;
  bankAccountId?: InputMaybe<Scalars['UUID']['input']>;
};

export type CreateTransferInput = {
  idempotencyKey: Scalars['String']['input'];
  amount: Scalars['Float']['input'];
  destination?: InputMaybe<TransferDestination>;
  bankCardId?: InputMaybe<Scalars['UUID']['input']>;
  bankAccountId?: InputMaybe<Scalars['UUID']['input']>;
  paypalVaultId?: InputMaybe<Scalars['UUID']['input']>;
};

export type SetVirtualCardPinInput = {
  pin: Scalars['String']['input'];
};

export type LockVirtualCardInput = {
  virtualCardId: Scalars['UUID']['input'];
};

export type UnlockVirtualCardInput = {
  virtualCardId: Scalars['UUID']['input'];
};

export type CreateVirtualCardInput = {
  /** The same key gets the same card. */
  idempotencyKey: Scalars['UUID']['input'];
  /** At least 5, with two decimals at most. */
  spendLimit: Scalars['Float']['input'];
  spendLimitDuration?: InputMaybe<VirtualCardSpendLimitDuration>;
  offerId?: InputMaybe<Scalars['UUID']['input']>;
  authUserId?: InputMaybe<Scalars['UUID']['input']>;
  userAddressId?: InputMaybe<Scalars['UUID']['input']>;
  billingAddress?: InputMaybe<BillingAddressInput>;
  /** yyyy-mm-dd */
  lockDate?: InputMaybe<Scalars['String']['input']>;
  lockCardNextUse?: InputMaybe<Scalars['Boolean']['input']>;
  cardNickname?: InputMaybe<Scalars['String']['input']>;
  primaryFundingSource?: InputMaybe<VirtualCardFundingSource>;
  bankAccountId?: InputMaybe<Scalars['UUID']['input']>;
};

export type CreateVirtualCardBulkOrderInput = {
  offerId: Scalars['UUID']['input'];
  orderItems: Array<CreateVirtualCardBulkOrderItemInput>;
};

export type GetVirtualCardBulkOrderStatusInput = {
  orderId: Scalars['String']['input'];
};

export type RegisterUserMutationVariables = Exact<{
  phone: string;
}>;


export type RegisterUserMutation = { registerUser: { success: boolean, error: { code: string, message: string } | null } | null };


export const RegisterUserDocument = gql`
    mutation RegisterUser($phone: String!) {
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
}
    `;

export type SdkFunctionWrapper = <T>(action: (requestHeaders?:Record<string, string>) => Promise<T>, operationName: string, operationType?: string, variables?: any) => Promise<T>;


const defaultWrapper: SdkFunctionWrapper = (action, _operationName, _operationType, _variables) => action();

export function getSdk(client: GraphQLClient, withWrapper: SdkFunctionWrapper = defaultWrapper) {
  return {
    RegisterUser(variables: RegisterUserMutationVariables, requestHeaders?: GraphQLClientRequestHeaders, signal?: RequestInit['signal']): Promise<RegisterUserMutation> {
      return withWrapper((wrappedRequestHeaders) => client.request<RegisterUserMutation>({ document: RegisterUserDocument, variables, requestHeaders: { ...requestHeaders, ...wrappedRequestHeaders }, signal }), 'RegisterUser', 'mutation', variables);
    }
  };
}
export type Sdk = ReturnType<typeof getSdk>;