import { Alert, Button, ChakraProvider, defaultSystem } from "@chakra-ui/react";
import type { ReactElement } from "react";
import type { ContestantProps } from "../Contestant.ts";
import { handlers } from "../handlers.ts";

export function contestant({ alerts }: ContestantProps): ReactElement {
  return (
    <ChakraProvider value={defaultSystem}>
      {alerts.map(({ title, description, steps }, place) => (
        <Alert.Root key={place} status="error">
          <Alert.Indicator />
          <Alert.Content>
            <Alert.Title>{title}</Alert.Title>
            <Alert.Description>{description}</Alert.Description>
            {steps.map(({ id, label }) => (
              <Button size="sm" key={id} onClick={handlers[id]}>
                {label}
              </Button>
            ))}
          </Alert.Content>
        </Alert.Root>
      ))}
    </ChakraProvider>
  );
}
