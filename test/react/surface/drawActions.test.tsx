import { ErrorBanner, FluzProvider } from "@fluz-kit/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

function variantsOf(code: string, attempt = 1) {
  render(
    <FluzProvider actions={everyHandler} support={support}>
      <ErrorBanner error={payloadOf(code)} attempt={attempt} />
    </FluzProvider>,
  );
  return [...document.querySelectorAll<HTMLElement>("[data-action]")].map(
    ({ dataset }) => `${dataset["action"]} ${dataset["variant"]}`,
  );
}

test("the first step stands out, support is a link behind the others", () => {
  expect(variantsOf("AUTH-0013", 2)).toEqual([
    "retry primary",
    "useAnotherMethod secondary",
    "contactSupport link",
  ]);
});

test("support that leads stands out itself", () => {
  expect(variantsOf("AUTH-0014", 3)).toEqual(["contactSupport primary", "retry secondary"]);
});

test("a step of the application opens in its place, and its address tells nobody where it led from", () => {
  render(<ErrorBanner error={payloadOf("AUTH-0019")} actions={{ reauthenticate: "/login" }} />);
  const link = screen.getByRole("link", { name: "Sign in again" });
  expect(link).not.toHaveAttribute("target");
  expect(link).not.toHaveAttribute("rel");
  expect(link).toHaveAttribute("referrerpolicy", "no-referrer");
});

test("a button never submits the form it stands in", async () => {
  const onSubmit = vi.fn<() => void>();
  render(
    <form aria-label="Log in" onSubmit={onSubmit}>
      <ErrorBanner error={payloadOf("AUTH-0013")} actions={everyHandler} />
    </form>,
  );
  for (const button of screen.getAllByRole("button")) await userEvent.click(button);
  expect(onSubmit).not.toHaveBeenCalled();
});
