/**
 * Has an error's stack written out. Until then V8 holds the functions in it and all that they close
 * over: the render that failed, and with it the error before, and so on. Never throws.
 */
export function writeStack(error: Error): void {
  try {
    Reflect.get(error, "stack");
  } catch {
    // An error of another copy of the kit, behind a proxy.
  }
}
