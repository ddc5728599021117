// Draws what a person quotes to support, so that it is easy to select and to copy.
import type { FluzError } from "@fluz-kit/core";
import type { ReactElement } from "react";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import { copyReference } from "./copyReference.ts";

interface ReferenceProps {
  readonly error: FluzError;
  readonly reference: string;
  readonly settings: FluzSettings;
}

/** What a person quotes to support. One press selects it, and a copy of it says more. Renders text and a `<bdi>` element. */
export function Reference({ error, reference, settings }: ReferenceProps): ReactElement {
  const [before, after] = settings.messages.interface.reference.split("{reference}");
  return (
    <>
      <span>{before}</span>
      <bdi dir="ltr" onCopy={(event) => copyReference(event, error, reference, settings)}>
        {reference}
      </bdi>
      <span>{after}</span>
    </>
  );
}
