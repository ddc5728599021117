import "@fluz-kit/react/styles.css";
import type { ReactElement } from "react";
import { HandWrittenBanner } from "../by-hand/HandWrittenBanner.tsx";
import { HandWrittenProvider } from "../../shared/HandWrittenProvider.tsx";
import type { ContestantProps } from "../Contestant.ts";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <HandWrittenProvider handlers={handlers}>
      {alerts.map(({ failure }, place) => (
        <HandWrittenBanner key={place} failure={failure} />
      ))}
    </HandWrittenProvider>
  );
}
