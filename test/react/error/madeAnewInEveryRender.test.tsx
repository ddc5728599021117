import { ErrorBanner, FluzProvider, useFluzError } from "@fluz-kit/react";
import type { FluzEvent } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { expect, test, vi } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const events: FluzEvent[] = [];
const shown = () => events.filter(({ type }) => type === "shown").map(({ code }) => code);

function Unsteady({ code, onRender }: { code: string; onRender: () => void }) {
  onRender();
  const fluz = useFluzError(payloadOf(code), {
    operation: "register",
    onEvent: (event) => events.push(event),
  });
  return (
    <>
      <ErrorBanner error={fluz} />
      <p>Attempts: {fluz.attempts}</p>
    </>
  );
}

function renderUnsteady(code: string) {
  events.length = 0;
  const onRender = vi.fn<() => void>();
  const page = (next: string) => (
    <StrictMode>
      <FluzProvider actions={everyHandler}>
        <Unsteady code={next} onRender={onRender} />
      </FluzProvider>
    </StrictMode>
  );
  const { rerender } = render(page(code));
  return { onRender, show: (next: string) => rerender(page(next)) };
}

test.each(["AUTH-0014", "AUTH-0020", "AUTH-0026", "RC-0001", "nonsense"])(
  "%s made anew in every render is one failure, and rendering ends",
  (code) => {
    const { onRender } = renderUnsteady(code);
    expect(screen.getByRole("group")).toBeVisible();
    expect(onRender.mock.calls.length).toBeLessThan(20);
    expect(shown()).toHaveLength(1);
    expect(screen.getByText("Attempts: 1")).toBeVisible();
  },
);

test("another one that follows is a failure of its own", () => {
  const { show } = renderUnsteady("AUTH-0026");
  show("AUTH-0027");
  expect(shown()).toEqual(["AUTH-0026", "AUTH-0027"]);
  expect(screen.getByText("Attempts: 2")).toBeVisible();
});
