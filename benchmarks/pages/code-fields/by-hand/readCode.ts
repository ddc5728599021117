const LENGTH = 6;

/** What was typed as a code of six digits, or what to say about it. */
export function readCode(text: string): { readonly code: string } | { readonly problem: string } {
  const digits = text.replace(/[\s.-]/g, "");
  if (digits === "") return { problem: "Enter the code from the message" };
  if (/\D/.test(digits)) return { problem: "Use digits only" };
  if (digits.length < LENGTH) return { problem: `Enter all ${LENGTH} digits of the code` };
  if (digits.length > LENGTH) return { problem: `The code has ${LENGTH} digits` };
  return { code: digits };
}
