/** The end of a number: enough for its owner to know it, and for nobody else. */
export function maskPhone(phone: string): string {
  return `••• ${phone.replaceAll(/\D/g, "").slice(-4)}`;
}
