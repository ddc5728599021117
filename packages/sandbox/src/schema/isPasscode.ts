/** Whether a text is a passcode: four digits, as Fluz's help pages say. */
export function isPasscode(text: string): boolean {
  return /^\d{4}$/.test(text.normalize("NFKC"));
}
