import { ErrorBanner, FieldError, FluzProvider } from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { everyHandler, payloadOf, support } from "../support/handlers.ts";

const wrapper = ({ children }: { children: React.ReactNode }) => (
  <FluzProvider actions={everyHandler} support={support}>
    {children}
  </FluzProvider>
);
const failure = payloadOf("AUTH-0014");

test("every part of a banner takes a class name beside its own", () => {
  const names = [
    "icon",
    "body",
    "title",
    "description",
    "actions",
    "reference",
    "dismiss",
  ] as const;
  const classNames = Object.fromEntries(names.map((name) => [name, `my-${name}`]));
  const { container } = render(
    <ErrorBanner error={failure} classNames={classNames} dismissible />,
    {
      wrapper,
    },
  );
  for (const name of names) {
    expect(container.querySelector(`.my-${name}`)).toHaveClass(`fluz-ErrorBanner-${name}`);
  }
});

test("every part of a field's error takes a class name beside its own", () => {
  const names = ["icon", "body", "message", "title", "description", "actions"] as const;
  const classNames = Object.fromEntries(names.map((name) => [name, `my-${name}`]));
  const error = payloadOf("AUTH-0026");
  const { container } = render(<FieldError error={error} field="phone" classNames={classNames} />, {
    wrapper,
  });
  for (const name of names) {
    expect(container.querySelector(`.my-${name}`)).toHaveClass(`fluz-FieldError-${name}`);
  }
});

test("a slot stands in the part's place, null leaves the part out, and the rest stays", () => {
  const { container } = render(
    <ErrorBanner
      error={failure}
      slots={{ icon: <b>!</b>, actions: <button>Mine</button>, reference: null }}
    />,
    { wrapper },
  );
  const banner = screen.getByRole("group", { name: "Error We couldn't create your passcode" });
  expect(container.querySelector("svg")).toBeNull();
  expect(within(banner).getByText("!")).toBeVisible();
  expect(within(banner).getAllByRole("button")).toEqual([
    screen.getByRole("button", { name: "Mine" }),
  ]);
  expect(screen.queryByText(/Reference/)).not.toBeInTheDocument();
});

test("a banner can be a landmark", () => {
  const landmark = { role: "region" } as const;
  render(<ErrorBanner error={failure} {...landmark} />, { wrapper });
  expect(screen.getByRole("region", { name: /We couldn't create/ })).toBeVisible();
});
