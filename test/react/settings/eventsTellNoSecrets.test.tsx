import { ErrorBanner, FieldError, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent } from "@fluz-kit/react";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import * as fc from "fast-check";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { everyHandler, support } from "../support/handlers.ts";

const wrapper = ({ children }: { children: ReactNode }) => (
  <FluzProvider actions={everyHandler} support={support}>
    {children}
  </FluzProvider>
);

const fields = ["phone", "email", "password", "code", "passcode"] as const;
const known: readonly (keyof FluzEvent)[] = [
  "action",
  "attempt",
  "code",
  "elapsedMs",
  "flow",
  "kind",
  "operation",
  "receivedCode",
  "severity",
  "surface",
  "type",
];

/** Every field is filled, and the server says all of it back in every place that it has. */
function Form({ secret, code, onEvent }: Filled) {
  const fluz = useFluzError(undefined, { operation: "register", fields, onEvent });
  const answer = {
    data: { [secret]: { success: false, error: { code, message: secret, cause: secret } } },
    extensions: { requestId: secret, addressId: secret },
    variables: { passcode: secret },
  };
  return (
    <>
      <ErrorBanner error={fluz} />
      {fields.map((field) => (
        <label key={field}>
          {field}
          <input defaultValue={secret} {...fluz.field(field)} />
          <FieldError error={fluz} field={field} />
        </label>
      ))}
      <button onClick={() => fluz.report(answer)}>Send</button>
    </>
  );
}

interface Filled {
  readonly secret: string;
  readonly code: string;
  readonly onEvent: (event: FluzEvent) => void;
}

// What nothing else in an event could be by chance.
const secrets = fc.string({ minLength: 4, maxLength: 40 }).map((text) => `§${text}§`);
const codes = fc.constantFrom("AUTH-0026", "AUTH-0006", "AUTH-0014", "AUTH-0030", "RC-0001", "no");

test("no event has anything in it that was typed, or that a server said, whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(secrets, codes, async (secret, code) => {
      const events: FluzEvent[] = [];
      const onEvent = (event: FluzEvent) => void events.push(event);
      render(<Form secret={secret} code={code} onEvent={onEvent} />, { wrapper });
      fireEvent.click(screen.getByRole("button", { name: "Send" }));
      const step = document.querySelector(".fluz-Action");
      if (step) fireEvent.click(step);
      cleanup();
      await act(async () => {});
      const types = events.map(({ type }) => type);
      expect([types[0], types.at(-1)]).toEqual(["shown", "abandoned"]);
      for (const event of events) {
        expect(Object.keys(event).sort()).toEqual(known);
        expect(Object.values(event).map(String).join(" ")).not.toContain(secret);
      }
    }),
    { numRuns: 40 },
  );
});
