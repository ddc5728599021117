import type { StepId } from "./alerts.ts";

/** What the steps do, in every contestant alike. */
export const handlers: Readonly<Record<StepId, () => void>> = {
  retry: take,
  reenter: take,
  editPhone: take,
  editEmail: take,
  resendCode: take,
  resetPassword: take,
  signIn: take,
  useAnotherMethod: take,
};

function take(): void {
  document.title = "Taken";
}
