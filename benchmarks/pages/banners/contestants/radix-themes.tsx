import { Callout, Button, Theme } from "@radix-ui/themes";
import "@radix-ui/themes/styles.css";
import type { ReactElement } from "react";
import type { ContestantProps } from "../Contestant.ts";
import { ErrorIcon } from "../ErrorIcon.tsx";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <Theme>
      {alerts.map(({ title, description, steps }, place) => (
        <Callout.Root key={place} color="red" role="alert">
          <Callout.Icon>
            <ErrorIcon />
          </Callout.Icon>
          <Callout.Text weight="bold">{title}</Callout.Text>
          <Callout.Text>{description}</Callout.Text>
          {steps.map(({ id, label }) => (
            <Button size="1" key={id} onClick={handlers[id]}>
              {label}
            </Button>
          ))}
        </Callout.Root>
      ))}
    </Theme>
  );
}
