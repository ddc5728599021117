/** Class names in one attribute; absent ones leave no trace. */
export function joinClasses(...names: readonly (string | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
