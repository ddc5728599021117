import { expect, test } from "vitest";
import { emitDeclarations } from "../support/emitDeclarations.ts";

/** A library of a host's, whose hooks hand on what the kit's return. No type is written down. */
const library = `
import { errorParts, useAnnouncer, useCooldown, useFluzError, usePasscode, useRequest, useResend, useTwoFactor } from "@fluz-kit/react";
import type { UseFluzErrorOptions } from "@fluz-kit/react";
import { fluzMutationOptions, fluzQueryFn, useFluzMutation } from "@fluz-kit/react-query";
import type { Operation } from "@fluz-kit/core";

export const useAny = (failure: unknown) => useFluzError(failure);
export const useLogin = (failure: unknown) => useFluzError(failure, { operation: "login" });
export const useOne = <O extends Operation>(options: UseFluzErrorOptions<O>) => useFluzError(null, options);
export const useMore = (failure: unknown) => ({ ...useFluzError(failure, { operation: "register" }), extra: 1 });
export const usePhone = (own: { name: string; onChange: (event: unknown) => boolean }) =>
  useFluzError(null).field("phone", own);
export const useParts = (failure: unknown) => errorParts(useFluzError(failure));
export const useCode = () => useTwoFactor({ onSubmit: () => {} });
export const useUnlock = () => usePasscode({ mode: "check", length: 4, onSubmit: () => {} });
export const useSend = () => useResend({ onResend: () => {} });
export const useWait = () => useCooldown({ flow: "sign-up" });
export const useSay = () => useAnnouncer();
export const useOnce = () => useRequest();
export const useSignUp = () =>
  useFluzMutation({ operation: "register", mutationFn: async (input: { phone: string }) => input.phone });
export const useSignUpError = () => useFluzError(useSignUp());
export const change = () => fluzMutationOptions({ operation: "other", mutationFn: async () => 1 });
export const query = fluzQueryFn(async () => ({ data: { me: { id: 1 } } }));
`;

test.each(["bundler", "node16", "nodenext"] as const)(
  "a host's exported hooks that return the kit's results have declarations under %s",
  { timeout: 60_000 },
  (resolution) => {
    const { complaints, declarations } = emitDeclarations(library, resolution);
    expect(complaints).toEqual([]);
    expect(declarations).toContain("useLogin");
    // By the packages' names, never by a path into them.
    const imported = [...declarations.matchAll(/(?:import\(|from )"([^"]+)"/g)].map(
      ([, from]) => from,
    );
    expect(imported).toEqual(expect.arrayContaining(["@fluz-kit/react"]));
    expect(
      imported.filter(
        (from) => !/^(?:@fluz-kit\/[a-z-]+|@tanstack\/react-query)$/.test(from ?? ""),
      ),
    ).toEqual([]);
  },
);
