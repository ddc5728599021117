/**
 * Tells the developer why a call sent nothing, without the input. In production it is short: only the
 * Error of a rejected promise needs it.
 *
 * @param isGone whether there was no component; else another request was pending
 */
export function refusal(name: "mutate" | "mutateAsync", isGone: boolean): string {
  if (process.env.NODE_ENV === "production") return "another input is pending";
  return isGone
    ? `${name} was called for a component that is not there, so nothing was sent. It was ` +
        `called while the component was rendering, or after it had gone, and nobody would hear of ` +
        `the outcome. Call it in an event handler, an effect or a callback of the mutation.`
    : `${name} was called with another input while one is pending, so it was not sent. One ` +
        `press sends one request, and an object made anew is another input. Turn the button off ` +
        `while isPending, call reset() first, or give what runs beside it a useFluzMutation of its own.`;
}
