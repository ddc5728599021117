/** A library of a host's, whose hooks and components hand on what the kit's are. No type is written down. */
export const hostLibrary = `
import * as kit from "@fluz-kit/react";
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
export function useSignIn() {
  return useFluzMutation({ operation: "login", mutationFn: async (input: FormData) => input.get("phone") });
}
export default function useDefault(failure: unknown) {
  return useFluzError(failure);
}
export const Problem = kit.ErrorBanner;
export const components = { ...kit };
`;

/** The same with every type written down, as `isolatedDeclarations` asks of a library. */
export const annotatedLibrary = `
import { useFluzError, useTwoFactor, usePasscode, useResend, useCooldown, useAnnouncer, useRequest, errorParts } from "@fluz-kit/react";
import type { UseFluzErrorResult, UseTwoFactorResult, UsePasscodeResult, UseResendResult, UseCooldownResult, UseRequestResult, Announcer, ErrorParts, FluzFieldProps } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import type { UseFluzMutationResult } from "@fluz-kit/react-query";
export function useA(x: unknown): UseFluzErrorResult<"login"> { return useFluzError(x, { operation: "login" }); }
export function useB(): UseTwoFactorResult { return useTwoFactor({ onSubmit: () => {} }); }
export function useC(): UsePasscodeResult { return usePasscode({ mode: "check", length: 4, onSubmit: () => {} }); }
export function useD(): UseResendResult { return useResend({ onResend: () => {} }); }
export function useE(): UseCooldownResult { return useCooldown({ flow: "a" }); }
export function useF(): Announcer { return useAnnouncer(); }
export function useG(): UseRequestResult { return useRequest(); }
export function useH(x: unknown): ErrorParts | null { return errorParts(useFluzError(x)); }
export function useI(x: unknown): FluzFieldProps { return useFluzError(x).field("phone"); }
export function useJ(): UseFluzMutationResult<"register", number, string> { return useFluzMutation({ operation: "register", mutationFn: async (i: string) => i.length }); }
`;
