import type { Scope } from "../state/scopes.ts";
import { defineOperation, ILLUSTRATIVE } from "./defineOperation.ts";
import { fail, succeed } from "./payload.ts";

type AuthorizeArgs = Readonly<{ scopes: readonly Scope[]; clientId?: string | null }>;

/** Grants an application what it asks for, in the name of the person. */
export const authorize = defineOperation({
  name: "authorize",
  operation: "authorize",
  access: "person",
  typeDefs: /* GraphQL */ `
    extend type Mutation {
      """
      ${ILLUSTRATIVE} Grants the application these scopes and no others. A scope that the
      application may not ask for answers AUTH-0031. People grant scopes on a page: GET /authorize.
      """
      authorize(scopes: [ScopeType!]!, clientId: String): SandboxAuthorizeResponse
    }

    "${ILLUSTRATIVE} It answers as the documented ones do."
    type SandboxAuthorizeResponse {
      success: Boolean!
      "Null after success."
      error: SandboxError
      scopes: [ScopeType!]
    }
  `,
  magic: ({ clientId }: AuthorizeArgs) => [["secret", clientId]],
  perform({ scopes }, { world, account, settings }) {
    const isAllowed = scopes.every((scope) => settings.applicationScopes.includes(scope));
    if (!isAllowed) return fail("AUTH-0031");
    const granted = [...new Set(scopes)];
    world.accounts.update(account, { granted });
    return succeed({ scopes: granted });
  },
});
