// Decides which addresses of a host's may become a link, so that no unsafe one does.

/** Control characters, and the backslash that browsers read as a slash. */
const hidden = /[\p{Cc}\\]|^\s|\s$/u;

/** A path, query or fragment of the application itself: no scheme, and no `//host`. */
const relative = /^(?:\/(?!\/)|[?#]|[^:/?#]+(?:[/?#]|$))/;

/** A host without credentials; an address or number without a line break, which could start a header. */
const absolute = /^(?:https:\/\/[^/?#@]+(?:[/?#]|$)|(?:mailto|tel):(?!.*%0[ad]))/i;
const local = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/?#]|$)/i;

/**
 * The link if it is safe to follow, else `null`: `https:`, `mailto:`, `tel:`, and where asked for a
 * path of the application; `http:` on this machine in development. React lets `data:` and `vbscript:`
 * through, and React 18 `javascript:` too (OWASP ASVS 1.2.2).
 */
export function readHref(value: string, allowRelative = false): string | null {
  if (value === "" || hidden.test(value)) return null;
  const isSafe =
    absolute.test(value) ||
    (allowRelative && relative.test(value)) ||
    (process.env.NODE_ENV !== "production" && local.test(value));
  return isSafe ? value : null;
}
