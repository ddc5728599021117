// Lets the kit and the host each have a ref to the same element, in React 18 and 19.
import type { ForwardedRef, RefCallback } from "react";

/** One ref for the kit and for the host: a callback, an object or none. */
export function joinRefs<Element>(
  own: (element: Element | null) => void,
  ref: ForwardedRef<Element>,
): RefCallback<Element> {
  if (ref === null) return own;
  let end: unknown;
  return (element) => {
    own(element);
    if (typeof ref !== "function") ref.current = element;
    // React 19 lets a ref return what ends it.
    else if (element === null && typeof end === "function") end();
    else end = ref(element);
  };
}
