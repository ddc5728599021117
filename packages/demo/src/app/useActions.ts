import type { ActionHandlers } from "@fluz-kit/react";
import { useMemo } from "react";
import { useLocation } from "wouter";

/** Where each next step leads in Harbor, whatever went wrong. */
export function useActions(): ActionHandlers {
  const [location, navigate] = useLocation();
  return useMemo(() => {
    const to = (path: string) => () => navigate(path);
    return {
      signIn: to("/login"),
      reauthenticate: to(`/login?next=${encodeURIComponent(location)}`),
      useAnotherMethod: to("/login/email"),
      resetPassword: to("/reset-password"),
      verifyPhone: to("/login/verify"),
      createPasscode: to("/sign-up/passcode"),
      usePasscode: to("/login/passcode"),
      resetPasscode: to("/account/passcode/reset"),
      requestAccess: to("/help"),
      contactSupport: to("/help"),
    };
  }, [location, navigate]);
}
