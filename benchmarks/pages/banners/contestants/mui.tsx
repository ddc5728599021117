import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Button from "@mui/material/Button";
import type { ReactElement } from "react";
import type { ContestantProps } from "../Contestant.ts";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <>
      {alerts.map(({ title, description, steps }, place) => (
        <Alert
          key={place}
          severity="error"
          action={steps.map(({ id, label }) => (
            <Button color="inherit" size="small" key={id} onClick={handlers[id]}>
              {label}
            </Button>
          ))}
        >
          <AlertTitle>{title}</AlertTitle>
          {description}
        </Alert>
      ))}
    </>
  );
}
