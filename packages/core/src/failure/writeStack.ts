/**
 * Makes the engine write out an error's stack. Before that, V8 keeps the functions in the stack and
 * everything they close over: the failed render, the error before it, and so on. Never throws.
 */
export function writeStack(error: Error): void {
  try {
    Reflect.get(error, "stack");
  } catch {
    // An error of another copy of the kit, behind a proxy.
  }
}
