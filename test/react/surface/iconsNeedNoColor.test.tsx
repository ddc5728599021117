import { ErrorBanner, FieldError, FluzProvider } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const shapeOf = (code: string) => {
  const { container, unmount } = render(
    <FluzProvider actions={everyHandler} support={support}>
      <ErrorBanner error={payloadOf(code)} />
    </FluzProvider>,
  );
  const severity = container.querySelector("[data-severity]")?.getAttribute("data-severity");
  const shape = container.querySelector("svg path")?.getAttribute("d");
  unmount();
  return [severity, shape] as const;
};

test("every severity has an outline of its own, so that none depends on colour (WCAG 1.4.1)", () => {
  const shapes = ["AUTH-0001", "AUTH-0002", "AUTH-0020", "AUTH-0010"].map(shapeOf);
  expect(shapes.map(([severity]) => severity)).toEqual(["critical", "error", "warning", "info"]);
  expect(new Set(shapes.map(([, shape]) => shape)).size).toBe(4);
});

test("what it shows is said in words, so screen readers pass it over", () => {
  const { container } = render(
    <>
      <ErrorBanner error={payloadOf("AUTH-0025")} actions={everyHandler} onDismiss={() => {}} />
      <FieldError field="code" error={payloadOf("AUTH-0006")} actions={everyHandler} />
    </>,
  );
  const icons = [...container.querySelectorAll("svg")];
  expect(icons).toHaveLength(3);
  for (const icon of icons) expect(icon).toHaveAttribute("aria-hidden", "true");
  expect(screen.queryByRole("img")).toBeNull();
});
