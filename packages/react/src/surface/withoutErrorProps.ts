// Keeps what says which error a component shows, and settings, from its element.
import { optionNames } from "../settings/FluzSettings.ts";
import type { FluzOptions } from "../settings/FluzSettings.ts";
import type { ErrorProps } from "./ErrorProps.ts";

const names: ReadonlySet<string> = new Set([...optionNames, "error", "operation", "attempt"]);

/**
 * A component's props without those that say which error and how: what its element takes. Settings are left out
 * even where a component takes none: as attributes they would show what is in them.
 */
export function withoutErrorProps<Props extends object>(
  props: Props,
): Omit<Props, keyof ErrorProps | keyof FluzOptions>;
export function withoutErrorProps(props: object): object {
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) if (!names.has(name)) rest[name] = value;
  return rest;
}
