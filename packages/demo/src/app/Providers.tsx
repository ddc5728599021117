import type { EnumerationPolicy } from "@fluz-kit/core";
import type { Messages } from "@fluz-kit/messages";
import { FluzErrorBoundary, FluzProvider } from "@fluz-kit/react";
import type { ReactNode } from "react";
import { useActions } from "./useActions.ts";
import { useHarbor } from "./HarborContext.ts";

interface ProvidersProps {
  readonly enumerationPolicy: EnumerationPolicy | undefined;
  readonly messages: Messages | undefined;
  readonly children: ReactNode;
}

const scopeLabels = {
  LIST_PAYMENT: "See your payments",
  EDIT_VIRTUALCARD: "Freeze and unfreeze your card",
} as const;

const support = { type: "email", address: "help@harbor.example" } as const;

/** The kit's settings for all of Harbor. */
export function Providers({ enumerationPolicy, messages, children }: ProvidersProps): ReactNode {
  const { refresher } = useHarbor();
  return (
    <FluzProvider
      appName="Harbor"
      messages={messages}
      enumerationPolicy={enumerationPolicy}
      actions={useActions()}
      support={support}
      scopeLabels={scopeLabels}
      session={refresher}
    >
      <FluzErrorBoundary>{children}</FluzErrorBoundary>
    </FluzProvider>
  );
}
