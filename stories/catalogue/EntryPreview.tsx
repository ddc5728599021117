import type { EnumerationPolicy, Operation } from "@fluz-kit/core";
import { resolveGuidance } from "@fluz-kit/core";
import { FluzProvider, GuidanceView } from "@fluz-kit/react";
import { type ReactNode, useMemo } from "react";
import { storyLocales } from "../support/pseudoMessages.ts";
import { storyActions } from "../support/storyActions.ts";
import { WiredField } from "../support/WiredField.tsx";
import type { EntryKey } from "./EntryKey.ts";
import { sampleFailure } from "./sampleFailure.ts";
import { APP_NAME } from "./titleOf.ts";

export interface EntryPreviewProps {
  /** What went wrong. */
  entry: EntryKey;
  /** What the person was doing. */
  operation?: Operation;
  /** How often it has failed by now, this time included. */
  attempt?: number;
  /** How much the words may tell about other people's accounts. */
  enumerationPolicy?: EnumerationPolicy;
  /** Whether the person has signed in. Unset counts as yes, unless a policy has something to hide. */
  authenticated?: boolean;
  /** The language: English, English as long as other languages get, or English from right to left. */
  locale?: keyof typeof storyLocales;
}

/** What a person sees when this goes wrong. Every action has a handler, which Storybook's Actions panel shows. */
export function EntryPreview({
  entry,
  operation = "other",
  attempt = 1,
  enumerationPolicy = "explicit",
  authenticated,
  locale = "en",
}: EntryPreviewProps): ReactNode {
  // A new object would be a new failure.
  const error = useMemo(() => sampleFailure(entry), [entry]);
  const shown = { error, operation, attempt };
  const context = { operation, attempt, enumerationPolicy, authenticated };
  const { placement } = resolveGuidance(error, context);
  return (
    <FluzProvider
      appName={APP_NAME}
      messages={storyLocales[locale]}
      actions={storyActions}
      support={{ type: "url", href: "https://support.example.com" }}
      enumerationPolicy={enumerationPolicy}
      authenticated={authenticated}
    >
      {placement.surface === "field" ? (
        <WiredField {...shown} field={placement.field} />
      ) : (
        <GuidanceView {...shown} headingLevel={4} />
      )}
    </FluzProvider>
  );
}
