import type { ReactNode } from "react";

/** What an API answers, in order; the last one stays. */
export type Answer = () => Response;

/** What a client's hook gives a form: what it presses, and what it hands over whole. */
export interface Request {
  readonly send: () => unknown;
  readonly result: object;
  /** What the hook returned, if that is a list. */
  readonly list?: readonly unknown[];
}

export interface MountedClient {
  readonly Around: (props: { readonly children: ReactNode }) => ReactNode;
  readonly useRequest: () => Request;
}

/** Sets a client up as its documentation shows. */
export type CreateClient = (fetch: typeof globalThis.fetch) => MountedClient;

export const uri = "http://localhost/graphql";

/** The operation that every form sends. */
export const registerUser = `mutation RegisterUser($phone: String!) {
  registerUser(phoneNumber: $phone) { success error { code message } }
}`;

export const lookUp = "query LookUp { lookupUser { recipientId } }";

/** For clients that need none. */
export function Around({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}
