/**
 * One member of what a caller handed over as settings, which without types can be any value;
 * `undefined` where there are none. Never throws.
 *
 * @param unreadable what a member counts as that throws when it is read
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
