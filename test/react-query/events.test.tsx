import { FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent } from "@fluz-kit/react";
import { useFluzMutation } from "@fluz-kit/react-query";
import { act, cleanup, screen } from "@testing-library/react";
import { assert, asyncProperty, record, stringMatching } from "fast-check";
import { expect, test } from "vitest";
import { renderWithClient } from "./support/renderMutation.tsx";

const known = [
  "type",
  "code",
  "receivedCode",
  "kind",
  "operation",
  "flow",
  "attempt",
  "severity",
  "surface",
  "action",
  "elapsedMs",
].sort();

interface Typed {
  readonly phone: string;
  readonly email: string;
  readonly password: string;
  readonly code: string;
}

/** The events of a form that was filled in like this, and whose request fails and is quoted by the error. */
async function eventsOf(typed: Typed): Promise<readonly FluzEvent[]> {
  const events: FluzEvent[] = [];
  function Form() {
    const mutation = useFluzMutation({
      operation: "register",
      mutationFn: async (input: Typed) => {
        const error = { code: "AUTH-0025", message: JSON.stringify(input) };
        return { data: { registerUser: { success: false, error, variables: input } } };
      },
    });
    useFluzError(mutation);
    return <button onClick={() => mutation.mutate(typed)}>Send</button>;
  }
  renderWithClient(
    <FluzProvider onEvent={(event) => events.push(event)}>
      <Form />
    </FluzProvider>,
  );
  await act(async () => screen.getByRole("button", { name: "Send" }).click());
  cleanup();
  await act(async () => {});
  return events;
}

const secret = stringMatching(/^[a-zA-Z0-9@.+-]{8,20}$/).map((text) => `~${text}~`);

test("events have the fields that are listed, and nothing that was typed", async () => {
  const typed = record({ phone: secret, email: secret, password: secret, code: secret });
  await assert(
    asyncProperty(typed, async (values) => {
      const events = await eventsOf(values);
      expect(events.map(({ type }) => type)).toEqual(["shown", "abandoned"]);
      for (const event of events) expect(Object.keys(event).sort()).toEqual(known);
      const told = JSON.stringify(events);
      expect(Object.values(values).filter((value) => told.includes(value))).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
