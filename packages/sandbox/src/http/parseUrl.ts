/** An address, or `null` where it is none. `URL.canParse` of Node 22 errs on letters such as ü, once it runs hot. */
export function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
