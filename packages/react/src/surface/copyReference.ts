// Adds code and time to a reference that a person copies, so that support can find the request.
import type { FluzError } from "@fluz-kit/core";
import type { ClipboardEvent } from "react";
import { dateFirstDrawn } from "../error/Occurrence.ts";
import type { FluzSettings } from "../settings/FluzSettings.ts";

/** Copies the reference with code, request id and time (ISO 8601, UTC), so that one message to support is enough. */
export function copyReference(
  event: ClipboardEvent,
  error: FluzError,
  reference: string,
  { enumerationPolicy = "explicit" }: FluzSettings,
): void {
  // Under the other policies a code can tell about an account; the reference has weighed that.
  const code = enumerationPolicy === "explicit" ? error.receivedCode : null;
  const parts = [
    reference,
    code !== reference && code,
    new Date(dateFirstDrawn(error).date).toISOString(),
  ];
  event.clipboardData.setData("text/plain", parts.filter(Boolean).join(" "));
  event.preventDefault();
}
