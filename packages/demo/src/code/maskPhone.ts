/** The end of a number. Only its owner can recognise it. */
export function maskPhone(phone: string): string {
  return `••• ${phone.replaceAll(/\D/g, "").slice(-4)}`;
}
