import type { FluzErrorCode, FluzErrorName } from "./codes.ts";
import { isFluzErrorCode } from "./isFluzErrorCode.ts";
import { names } from "./names.ts";

const list: readonly unknown[] = names;

/** The code for a symbolic name, or `null` for anything else. Never throws. */
export function readName(value: unknown): FluzErrorCode | null {
  const code = `AUTH-${String(list.indexOf(value) + 1).padStart(4, "0")}`;
  return isFluzErrorCode(code) ? code : null;
}

/**
 * The code for a symbolic name: `codeOf("REGISTRATION_PHONE_TAKEN")` is `"AUTH-0026"`.
 *
 * @throws {TypeError} for a name that the types would refuse.
 */
export function codeOf(name: FluzErrorName): FluzErrorCode {
  const code = readName(name);
  if (code !== null) return code;
  throw new TypeError(
    "Fluz Kit: codeOf() was given a name that no documented code has. " +
      "It looks codes up by the reference's symbolic names. " +
      'Pass one of them, such as "REGISTRATION_PHONE_TAKEN".',
  );
}
