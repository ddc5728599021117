import "@primer/primitives/dist/css/functional/themes/light.css";
import { Banner, BaseStyles, ThemeProvider } from "@primer/react";
import type { ReactElement } from "react";
import type { ContestantProps } from "../Contestant.ts";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <ThemeProvider>
      <BaseStyles>
        {alerts.map(({ title, description, steps: [first, second] }, place) => (
          <Banner
            key={place}
            variant="critical"
            title={title}
            description={description}
            primaryAction={
              <Banner.PrimaryAction onClick={handlers[first.id]}>
                {first.label}
              </Banner.PrimaryAction>
            }
            secondaryAction={
              <Banner.SecondaryAction onClick={handlers[second.id]}>
                {second.label}
              </Banner.SecondaryAction>
            }
          />
        ))}
      </BaseStyles>
    </ThemeProvider>
  );
}
