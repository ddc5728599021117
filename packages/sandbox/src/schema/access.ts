import { RIGHT_CODE } from "../scenarios/magicValues.ts";
import type { Account } from "../state/createAccounts.ts";
import { isPhoneNumber } from "../state/phoneNumbers.ts";
import type { Scope } from "../state/scopes.ts";
import { fail, type Performed, succeed } from "./payload.ts";
import { scopesOf } from "./readCaller.ts";
import type { SandboxContext } from "./SandboxContext.ts";
import type { Given, Texts, Theme } from "./Theme.ts";

/** How people get in: log-in, codes to their phone, and what they grant an application. */
export const access: Theme = {
  isDocumented: false,
  operations: {
    login: {
      does: "Logs a person in by phone number, or by email address and password. A person whom the sandbox does not know is let in as the demo person.",
      takes: "phoneNumber: String, emailAddress: String, password: String",
      answers: "SandboxSessionResponse",
      magic: { phoneNumber: "phone", emailAddress: "email", password: "secret" },
      perform(args: Given<"phoneNumber" | "emailAddress" | "password">, call) {
        const [phone, email, password] = [args.phoneNumber, args.emailAddress, args.password].map(
          (value) => value?.trim() && value,
        );
        if (!phone && !(email && password)) return fail("AUTH-0002");
        const { accounts } = call.world;
        const known = phone ? accounts.byPhone(phone) : accounts.byEmail(email ?? "");
        if (known === null && call.settings.knownAccountsOnly) {
          return fail(phone ? "AUTH-0003" : "AUTH-0002");
        }
        const isChecked = known !== null && known.password !== null && password;
        if (isChecked && known.password !== password) return fail("AUTH-0002");
        const account = known ?? accounts.demo();
        return account.isPhoneVerified ? openSession(account, call) : fail("AUTH-0024");
      },
    },
    socialLogin: {
      does: "Logs the demo person in with the token that a social provider gave the application.",
      takes: "provider: String!, token: String!",
      answers: "SandboxSessionResponse",
      magic: { token: "secret" },
      perform: (_args, call) => openSession(call.world.accounts.demo(), call),
    },
    sendCode: {
      does: "Sends a verification code to a phone. The sandbox sends nothing; verifyCode tells which code is right. It answers how long it is until another can be asked for, in retryAfter and in the header Retry-After.",
      takes: "phoneNumber: String!, regionCode: String",
      answers: "SandboxCodeResponse",
      magic: { phoneNumber: "phone" },
      perform({ phoneNumber }: Texts<"phoneNumber">, call) {
        if (!isPhoneNumber(phoneNumber)) return fail("AUTH-0004");
        if (isStranger(phoneNumber, call)) return fail("AUTH-0003");
        call.world.challenges.send(phoneNumber, call);
        return sent(phoneNumber, call);
      },
    },
    resendCode: {
      does: "Sends another verification code to the same phone, and answers as sendCode does. Too early, it answers AUTH-0020 with the seconds that are left, in error.retryAfter and in the header Retry-After.",
      takes: "phoneNumber: String!",
      answers: "SandboxCodeResponse",
      magic: { phoneNumber: "phone" },
      perform({ phoneNumber }: Texts<"phoneNumber">, call) {
        if (isStranger(phoneNumber, call)) return fail("AUTH-0003");
        const earlyMs = call.world.challenges.resend(phoneNumber, call);
        if (earlyMs === 0) return sent(phoneNumber, call);
        return fail("AUTH-0020", { retryAfterS: Math.ceil(earlyMs / 1000) });
      },
    },
    verifyCode: {
      does: `Checks a verification code, and with it verifies the phone. ${RIGHT_CODE} is right; any other code that is not magic answers AUTH-0006. A code that is too old answers AUTH-0029, and one that was tried too often AUTH-0005.`,
      takes: "phoneNumber: String!, code: String!",
      magic: { code: "code", phoneNumber: "phone" },
      perform({ phoneNumber, code }: Texts<"phoneNumber" | "code">, call) {
        const { accounts, challenges } = call.world;
        const refusal = challenges.check(phoneNumber, code, call);
        if (refusal !== null) return fail(refusal);
        const account = accounts.byPhone(phoneNumber);
        if (account !== null) accounts.update(account, { isPhoneVerified: true });
        return succeed();
      },
    },
    authorize: {
      does: "Grants the application these scopes and no others. A scope that the application may not ask for answers AUTH-0031. People grant scopes on a page: GET /authorize.",
      access: "person",
      takes: "scopes: [ScopeType!]!, clientId: String",
      answers: "SandboxAuthorizeResponse",
      magic: { clientId: "secret" },
      perform({ scopes }: { readonly scopes: readonly Scope[] }, { world, account, settings }) {
        const isAllowed = scopes.every((scope) => settings.applicationScopes.includes(scope));
        if (!isAllowed) return fail("AUTH-0031");
        const granted = [...new Set(scopes)];
        world.accounts.update(account, { granted });
        return succeed({ scopes: granted });
      },
    },
  },
};

function isStranger(phoneNumber: string, { world, settings }: SandboxContext): boolean {
  return settings.knownAccountsOnly && world.accounts.byPhone(phoneNumber) === null;
}

/** A code was sent. The answer says how long it is until another can be asked for, as AUTH-0020 does. */
function sent(phoneNumber: string, call: SandboxContext): Performed {
  const retryAfter = Math.ceil(call.world.challenges.waitMs(phoneNumber, call) / 1000);
  call.waits.push(retryAfter);
  return succeed({ retryAfter });
}

/** What a log-in answers beside its success: a pair of tokens, and whose they are. */
function openSession(account: Account, { world, settings, now }: SandboxContext): Performed {
  const { userId, accountId } = account;
  const bearer = { userId, scopes: scopesOf(account, settings) };
  const { accessToken, refreshToken } = world.tokens.issue(bearer, { now, settings });
  const expiresIn = Math.floor(settings.accessTokenTtlMs / 1000);
  return succeed({ accessToken, refreshToken, expiresIn, userId, accountId });
}
