/**
 * Tells the developer why a call sent nothing, without the input. In production it is short: only the
 * Error of a rejected promise needs it.
 *
 * @param isGone whether there was no component; else another request was pending
 */
export function refusal(name: "mutate" | "mutateAsync", isGone: boolean): string {
  if (process.env.NODE_ENV === "production") return "another input is pending";
  return isGone
    ? `${name} was called while its component was rendering or after it had unmounted, so nothing ` +
        `was sent: the outcome would reach nobody. Call it in an event handler, an effect or a ` +
        `callback of the mutation.`
    : `${name} was called with another input while a request or a callback of it was pending, so it was not ` +
        `sent. One press sends one request, and a new object counts as another input. Disable the button ` +
        `while isPending, call reset() first, or use a second useFluzMutation for a second request.`;
}
