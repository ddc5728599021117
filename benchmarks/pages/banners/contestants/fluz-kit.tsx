import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import type { ReactElement } from "react";
import type { ContestantProps } from "../Contestant.ts";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <FluzProvider actions={handlers}>
      {alerts.map(({ failure }, place) => (
        <ErrorBanner key={place} error={failure} operation="login" />
      ))}
    </FluzProvider>
  );
}
