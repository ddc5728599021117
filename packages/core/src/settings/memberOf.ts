/**
 * One member of a caller's settings, which without types can be any value; `undefined` if there are no
 * settings. Never throws.
 *
 * @param unreadable the value for a member that throws when it is read
 */
export function memberOf<T extends object, K extends keyof T>(
  settings: T | null | undefined,
  name: K,
): T[K] | undefined;
export function memberOf(settings: unknown, name: string, unreadable?: unknown): unknown;
export function memberOf(settings: unknown, name: string, unreadable?: unknown): unknown {
  try {
    return Object(settings)[name];
  } catch {
    return unreadable;
  }
}
