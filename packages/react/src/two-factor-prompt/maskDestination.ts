// Hides most of a phone number or address from whoever looks at the screen.

/** As many as a person needs to tell two phones of theirs apart. */
const SHOWN_DIGITS = 2;

/** What a number without its country is at least: fewer digits are masked already. */
const MIN_NUMBER_DIGITS = 5;

/**
 * A phone number or address so that its owner knows it, and nobody who looks on learns it: the last
 * two digits, or the first letter and what follows the @. What is masked already stays as it is.
 */
export function maskDestination(destination: string): string {
  const at = destination.lastIndexOf("@");
  if (at > 0) return `${[...destination][0] ?? ""}•••${destination.slice(at)}`;
  const digits = destination.match(/\p{Nd}/gu) ?? [];
  if (digits.length < MIN_NUMBER_DIGITS) return destination;
  return `••••${digits.slice(-SHOWN_DIGITS).join("")}`;
}
