// Takes the links of an application through its own router, so that the page is not loaded anew.
import type { MouseEvent } from "react";
import { complainOnce } from "../development/warnOnce.ts";

/** Goes to a path of the application. */
export type Navigate = (path: string) => unknown;

/** A place on the page, and what has a scheme: the browser follows those. */
const notForRouters = /^(?:#|\w+:)/;

/** What opens elsewhere. */
const AWAY = "[download], [target]:not([target=_self])";

/** Whether a press on a link means to go there, here and now, and nobody has answered it yet. */
export function isPlain(press: MouseEvent | undefined): press is MouseEvent {
  if (press?.button !== 0 || press.defaultPrevented || press.currentTarget.matches(AWAY))
    return false;
  return !(press.altKey || press.ctrlKey || press.metaKey || press.shiftKey);
}

/**
 * Follows a link with the host's router, if it leads to a path of the application. Where the router fails the
 * browser follows it.
 *
 * @param press what the browser would answer
 * @returns what to wait for; `undefined` if the link is left to the browser
 */
export function follow(
  href: string,
  navigate: Navigate | undefined,
  press?: MouseEvent,
): Promise<unknown> | undefined {
  if (!navigate || notForRouters.test(href)) return undefined;
  const { origin, href: from } = location;
  const url = new URL(href, document.baseURI);
  if (url.origin !== origin) return undefined;
  press?.preventDefault();
  const path = url.href.slice(origin.length);
  return new Promise((resolve) => resolve(navigate(path))).catch((thrown) => {
    if (process.env.NODE_ENV !== "production") {
      complainOnce(
        "navigate",
        `navigate has failed, so the browser has followed the link and loads the page anew: ${String(thrown)}. ` +
          "Pass a function that takes a path: router.push of Next, or what useNavigate() of React Router returns.",
      );
    }
    // The person may have gone elsewhere meanwhile.
    if (location.href === from) location.assign(href);
  });
}
