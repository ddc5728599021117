/** Control characters, and the backslash that browsers read as a slash. */
const hidden = /[\p{Cc}\\]|^\s|\s$/u;

/** A path, query or fragment of the application itself: no scheme, and no `//host`. */
const relative = /^(?:\/(?!\/)|[?#]|[^:/?#]+(?:[/?#]|$))/;

/**
 * The link if it is safe to follow, else `null`: `https:`, `mailto:`, `tel:`, and where asked for a
 * path of the application. React lets `data:` and `vbscript:` through, and React 18 `javascript:`
 * too (OWASP ASVS 1.2.2).
 */
export function readHref(value: unknown, { allowRelative = false } = {}): string | null {
  if (typeof value !== "string" || value === "" || hidden.test(value)) return null;
  if (relative.test(value)) return allowRelative ? value : null;
  const url = parseUrl(value);
  if (url === null || url.username !== "" || url.password !== "") return null;
  if (url.protocol === "https:") return /^https:\/\/[^/]/i.test(value) ? value : null;
  if (url.protocol === "mailto:" || url.protocol === "tel:") {
    return /%0[ad]/i.test(value) ? null : value;
  }
  return isLocal(url) ? value : null;
}

function parseUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

function isLocal({ protocol, hostname }: URL): boolean {
  return process.env.NODE_ENV !== "production" && protocol === "http:" && hostname === "localhost";
}
