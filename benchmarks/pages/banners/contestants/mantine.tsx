import { Alert, Button, MantineProvider } from "@mantine/core";
import "@mantine/core/styles.css";
import type { ReactElement } from "react";
import type { ContestantProps } from "../Contestant.ts";
import { ErrorIcon } from "../ErrorIcon.tsx";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <MantineProvider>
      {alerts.map(({ title, description, steps }, place) => (
        <Alert key={place} color="red" title={title} icon={<ErrorIcon />}>
          {description}
          {steps.map(({ id, label }) => (
            <Button size="xs" key={id} onClick={handlers[id]}>
              {label}
            </Button>
          ))}
        </Alert>
      ))}
    </MantineProvider>
  );
}
