import { Alert, Button } from "@heroui/react";
import "../../../node_modules/@heroui/styles/dist/heroui.min.css";
import type { ReactElement } from "react";
import type { ContestantProps } from "../Contestant.ts";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <>
      {alerts.map(({ title, description, steps }, place) => (
        <Alert key={place} status="danger" role="alert">
          <Alert.Indicator />
          <Alert.Content>
            <Alert.Title>{title}</Alert.Title>
            <Alert.Description>{description}</Alert.Description>
            {steps.map(({ id, label }) => (
              <Button size="sm" key={id} onPress={handlers[id]}>
                {label}
              </Button>
            ))}
          </Alert.Content>
        </Alert>
      ))}
    </>
  );
}
