/**
 * Why a call sent nothing, for its developer; what was typed is not in it. In production it is short:
 * only the Error that a promise rejects with needs it.
 *
 * @param isGone whether there was no component; else something else was under way
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
