import { Alert, Button } from "antd";
import type { ReactElement } from "react";
import type { ContestantProps } from "../Contestant.ts";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <>
      {alerts.map(({ title, description, steps }, place) => (
        <Alert
          key={place}
          type="error"
          showIcon
          title={title}
          description={description}
          action={steps.map(({ id, label }) => (
            <Button size="small" key={id} onClick={handlers[id]}>
              {label}
            </Button>
          ))}
        />
      ))}
    </>
  );
}
