/** Whether a host name or address means this machine, IPv6 with or without brackets. */
export function isLoopbackHost(host: string): boolean {
  return (
    /^(?:[\w-]+\.)*localhost$/.test(host) ||
    /^127(?:\.\d{1,3}){3}$/.test(host) ||
    host === "::1" ||
    host === "[::1]"
  );
}

/**
 * Whether a host name, as a URL has it, leads to this machine or its own network: private and
 * link-local addresses (RFC 1918, 3927, 4193, 4291), names that no public DNS can hold (RFC 6761,
 * 6762, 8375, `internal`), and names without a dot.
 */
export function isLocalHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, "");
  if (isLoopbackHost(host)) return true;
  if (host.startsWith("[")) return isLocalIpv6(host.slice(1, -1));
  if (/^[\d.]+$/.test(host)) return isLocalIpv4(host);
  return /^[\w-]+$/.test(host) || /^(?:[\w-]+\.)+(?:local|test|internal|home\.arpa)$/.test(host);
}

/** Developers also call a machine that listens there `0.0.0.0`. */
function isLocalIpv4(address: string): boolean {
  return (
    address === "0.0.0.0" ||
    /^(?:127|10)(?:\.\d+){3}$/.test(address) ||
    /^(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}$/.test(address)
  );
}

function isLocalIpv6(address: string): boolean {
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(address) ?? [];
  if (high !== undefined && low !== undefined) return isLocalIpv4(ipv4Of(high, low));
  return address === "::" || /^(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):/.test(address);
}

/** URLs write an IPv4 address within an IPv6 one as two groups of hexadecimal digits. */
function ipv4Of(...groups: readonly string[]): string {
  return groups
    .map((group) => Number.parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join(".");
}
