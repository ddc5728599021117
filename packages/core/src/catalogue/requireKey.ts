import { isFluzErrorCode } from "./isFluzErrorCode.ts";
import { operations } from "./operations.ts";
import { policies as general } from "./policies.ts";
import { refuseAddition } from "./refuseAddition.ts";

/** Refuses an override of an undefined code or of a condition. */
export function requireKnown(table: object, code: string, key: string): void {
  if (!(code in table)) refuseUnknown(code, key);
  if (isFluzErrorCode(code) || !Object.hasOwn(general, code)) return;
  refuseAddition(
    `the override of "${key}"`,
    "it is a condition, not a code",
    "Conditions are the same everywhere. To change their words, override the messages",
  );
}

/** Refuses a situation that no policy can depend on. */
export function requireSituation(code: string, key: string): void {
  const situation = key.slice(code.length + 1);
  if (Object.hasOwn(operations, situation) || situation === "unauthenticated") return;
  refuseAddition(
    `"${key}" names the situation "${situation}"`,
    "a policy can depend on an operation, or on nobody being signed in",
    `Use ${Object.keys(operations).join(", ")} or unauthenticated`,
  );
}

/** Refuses an entry for a code that no family defines. */
export function refuseUnknown(code: string, key: string): never {
  refuseAddition(
    `"${key}"`,
    `no family defines the code "${code}"`,
    "Check the spelling, or add the family that defines it",
  );
}
