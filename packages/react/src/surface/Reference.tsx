import type { FluzError } from "@fluz-kit/core";
import type { ReactElement } from "react";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { dateFirstDrawn } from "../error/Occurrence.ts";

interface ReferenceProps {
  readonly error: FluzError;
  readonly reference: string;
  readonly settings: FluzSettings;
}

/**
 * What a person quotes to support. One press selects it, and a copy of it says more: code, request id
 * and time (ISO 8601, UTC), so that one message is enough. Renders text and a `<bdi>` element.
 */
export function Reference({ error, reference, settings }: ReferenceProps): ReactElement {
  const [before, after] = settings.messages.interface.reference.split("{reference}");
  const { enumerationPolicy = "explicit" } = settings;
  return (
    <>
      <span>{before}</span>
      <bdi
        dir="ltr"
        onCopy={(event) => {
          // Under the other policies a code can tell about an account; the reference has weighed that.
          const code = enumerationPolicy === "explicit" ? error.receivedCode : null;
          const parts = [
            reference,
            code !== reference && code,
            new Date(dateFirstDrawn(error).date).toISOString(),
          ];
          event.clipboardData.setData("text/plain", parts.filter(Boolean).join(" "));
          event.preventDefault();
        }}
      >
        {reference}
      </bdi>
      <span>{after}</span>
    </>
  );
}
