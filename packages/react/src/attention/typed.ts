// Which fields the person has typed into since what stood in them was sent.
import { formOf } from "./formOf.ts";
import { lastSent } from "./sent.ts";

/** By field: what the person had sent or done last when they typed. */
const typed = new WeakMap<Element, object | null>();

/** Notes that the person types. @param act what they did last, for a field in no form that was sent */
export function noteTyping(field: Element, act: object | null): void {
  typed.set(field, lastSent(formOf(field)) ?? act);
}

/** Whether the person has typed into a field since its form was sent, or else since the act. */
export function hasTypedInto(field: Element, act: object | null): boolean {
  return typed.has(field) && typed.get(field) === (lastSent(formOf(field)) ?? act);
}
