/** Whether a host name or address means this machine, IPv6 with or without brackets. */
export function isLoopbackHost(host: string): boolean {
  return (
    /^(?:[\w-]+\.)*localhost$/.test(host) ||
    /^127(?:\.\d{1,3}){3}$/.test(host) ||
    host === "::1" ||
    host === "[::1]"
  );
}
