import {
  AccessPrompt,
  ErrorBanner,
  ErrorScreen,
  ErrorSummary,
  FluzProvider,
} from "@fluz-kit/react";
import { render, screen, within } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, test } from "vitest";
import { everyHandler, payloadOf } from "../support/handlers.ts";

const failure = payloadOf("AUTH-0025");
const failures = [failure, payloadOf("AUTH-0018")];

type Draw = (more?: { slots?: { title: null }; className?: string }) => ReactElement;

const surfaces: [name: string, title: string, draw: Draw][] = [
  [
    "ErrorBanner",
    "We couldn't create your account",
    (more) => <ErrorBanner error={failure} {...more} />,
  ],
  [
    "ErrorScreen",
    "We couldn't create your account",
    (more) => <ErrorScreen error={failure} {...more} />,
  ],
  [
    "AccessPrompt",
    "We couldn't create your account",
    (more) => <AccessPrompt error={failure} {...more} />,
  ],
  [
    "ErrorSummary",
    "More than one thing needs attention",
    (more) => <ErrorSummary error={failures} {...more} />,
  ],
];

function show(surface: ReactElement): HTMLElement {
  render(
    <FluzProvider
      actions={everyHandler}
      support={{ type: "url", href: "https://help.example.com" }}
    >
      {surface}
    </FluzProvider>,
  );
  return screen.getByRole("group");
}

describe.each(surfaces)("%s", (name, title, draw) => {
  test("is a group, named by how bad it is and what happened", () => {
    expect(show(draw())).toHaveAccessibleName(`Error ${title}`);
  });

  test("has its title as a heading, and what to quote where support is offered", () => {
    const group = within(show(draw()));
    expect(group.getByRole("heading")).toHaveTextContent(title);
    expect(group.getByText("AUTH-0025")).toBeVisible();
    expect(group.getByRole("link", { name: /Contact support/ })).toBeVisible();
  });

  test("bears its own class name beside the host's", () => {
    expect(show(draw({ className: "mine" }))).toHaveClass(`fluz-${name}`, "mine");
  });

  test("leaves out the title that the host does not want", () => {
    expect(within(show(draw({ slots: { title: null } }))).queryByRole("heading")).toBeNull();
  });
});
