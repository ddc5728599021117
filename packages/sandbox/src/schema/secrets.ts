import { fail, succeed } from "./payload.ts";
import type { Texts, Theme } from "./Theme.ts";

/** Passcodes and passwords. */
export const secrets: Theme = {
  isDocumented: false,
  operations: {
    createPasscode: {
      does: "Creates the person's passcode, of four digits. A person who has one is told AUTH-0011.",
      access: "person",
      takes: "passcode: String!",
      magic: { passcode: "secret" },
      perform({ passcode }: Texts<"passcode">, { world, account }) {
        if (account.passcode !== null) return fail("AUTH-0011");
        if (!isPasscode(passcode)) return fail("AUTH-0014");
        world.accounts.update(account, { passcode });
        return succeed();
      },
    },
    checkPasscode: {
      does: "Checks the person's passcode: AUTH-0010 where they have none, AUTH-0012 where it is another.",
      access: "person",
      takes: "passcode: String!",
      magic: { passcode: "secret" },
      perform({ passcode }: Texts<"passcode">, { account }) {
        if (account.passcode === null) return fail("AUTH-0010");
        return account.passcode === passcode ? succeed() : fail("AUTH-0012");
      },
    },
    updatePasscode: {
      does: "Changes the person's passcode: AUTH-0010 where they have none, AUTH-0012 where the current one is another.",
      access: "person",
      takes: "currentPasscode: String!, newPasscode: String!",
      magic: { currentPasscode: "secret", newPasscode: "secret" },
      perform(args: Texts<"currentPasscode" | "newPasscode">, { world, account }) {
        if (account.passcode === null) return fail("AUTH-0010");
        if (account.passcode !== args.currentPasscode) return fail("AUTH-0012");
        if (!isPasscode(args.newPasscode)) return fail("AUTH-0016");
        world.accounts.update(account, { passcode: args.newPasscode });
        return succeed();
      },
    },
    resetPasscode: {
      does: "Replaces the person's passcode, with a code that sendCode sent to their phone.",
      access: "person",
      takes: "code: String!, newPasscode: String!",
      magic: { code: "code", newPasscode: "secret" },
      perform({ code, newPasscode }: Texts<"code" | "newPasscode">, call) {
        const { world, account } = call;
        if (account.passcode === null) return fail("AUTH-0010");
        if (!isPasscode(newPasscode)) return fail("AUTH-0017");
        const refusal = world.challenges.check(account.phoneNumber, code, call);
        if (refusal !== null) return fail(refusal);
        world.accounts.update(account, { passcode: newPasscode });
        return succeed();
      },
    },
    changePassword: {
      does: "Changes the person's password. AUTH-0009 where the current one is another, or where the new one breaks the rules: 8 characters, with an upper-case letter, a lower-case letter and a digit.",
      access: "person",
      takes: "currentPassword: String!, newPassword: String!",
      magic: { currentPassword: "secret", newPassword: "secret" },
      perform(args: Texts<"currentPassword" | "newPassword">, { world, account }) {
        const isCurrent = account.password === null || account.password === args.currentPassword;
        if (!isCurrent || !isStrongPassword(args.newPassword)) return fail("AUTH-0009");
        world.accounts.update(account, { password: args.newPassword });
        return succeed();
      },
    },
    resetPassword: {
      does: "Replaces a password, with a code that sendCode sent to the phone. The rules for passwords are those of changePassword.",
      takes: "phoneNumber: String!, code: String!, newPassword: String!",
      magic: { code: "code", newPassword: "secret", phoneNumber: "phone" },
      perform(args: Texts<"phoneNumber" | "code" | "newPassword">, call) {
        const { phoneNumber, code, newPassword } = args;
        const { accounts, challenges } = call.world;
        const account = accounts.byPhone(phoneNumber);
        if (account === null && call.settings.knownAccountsOnly) return fail("AUTH-0003");
        if (!isStrongPassword(newPassword)) return fail("AUTH-0009");
        const refusal = challenges.check(phoneNumber, code, call);
        if (refusal !== null) return fail(refusal);
        if (account !== null) {
          accounts.update(account, { password: newPassword, isPhoneVerified: true });
        }
        return succeed();
      },
    },
  },
};

/** Whether a text is a passcode: four digits, as Fluz's help pages say. */
export function isPasscode(text: string): boolean {
  return /^\d{4}$/.test(text.normalize("NFKC"));
}

/**
 * Whether a password meets the rules that Fluz's help pages state: at least 8 characters, with an
 * upper-case letter, a lower-case letter and a digit.
 */
function isStrongPassword(text: string): boolean {
  return text.length >= 8 && /\p{Lu}/u.test(text) && /\p{Ll}/u.test(text) && /\d/.test(text);
}
