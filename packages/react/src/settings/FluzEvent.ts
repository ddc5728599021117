// What a host's statistics learn about an error, without anything that a person typed.
import type {
  ActionId,
  FluzErrorCode,
  FluzErrorKind,
  Operation,
  Placement,
  Severity,
} from "@fluz-kit/core";

/**
 * One step in the life of an error on a screen: it is `shown`, the person takes an `action` or
 * several, and in the end it is `resolved`, or `abandoned`. Every shown error ends once. Built from
 * an allow-list: no words, no field's value, no request, no address.
 */
export interface FluzEvent {
  /** `resolved`: the operation succeeded, or another try was under way when the screen went. `abandoned`: the error still stood, or was dismissed. */
  readonly type: "shown" | "action" | "resolved" | "abandoned";
  readonly code: FluzErrorCode | null;
  /** A well-formed code beside the documented ones (`"RC-0001"`); `null` where `code` is set. */
  readonly receivedCode: string | null;
  readonly kind: FluzErrorKind;
  readonly operation: Operation;
  /** The host's own name for the journey. */
  readonly flow: string | null;
  /** Confirmed failures so far, as the guidance was given; 1 is the first. */
  readonly attempt: number;
  readonly severity: Severity;
  readonly surface: Placement["surface"];
  /** The action that was taken; `null` for every other type. */
  readonly action: ActionId | null;
  /** Milliseconds since the error was shown. */
  readonly elapsedMs: number;
}
