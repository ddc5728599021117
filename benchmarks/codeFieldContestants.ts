/** Who takes part in `codeFields.ts`. `name` is that of the page. */
export const codeFieldContestants = [
  { name: "fluz-kit", says: "Fluz Kit TwoFactorPrompt" },
  { name: "by-hand", says: "The same by hand" },
  { name: "input-otp", says: "input-otp OTPInput" },
  { name: "radix", says: "Radix OneTimePasswordField" },
  { name: "base-ui", says: "Base UI OTPField" },
  { name: "mantine", says: "Mantine PinInput" },
  { name: "heroui", says: "HeroUI InputOTP" },
] as const;

export type CodeFieldContestantName = (typeof codeFieldContestants)[number]["name"];
