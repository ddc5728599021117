// @vitest-environment jsdom
import { screen, within } from "@testing-library/dom";
import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { openPage } from "../../support/controlPage.ts";

test("every table has a name, and a head for each column and row", async () => {
  await openPage(createSandbox());
  const tables = screen.getAllByRole("table");
  expect(tables.map((table) => table.querySelector("caption")?.textContent)).toEqual([
    "Where four magic digits go",
    "Magic values",
  ]);
  for (const table of tables) {
    const [head, ...rows] = within(table).getAllByRole("row");
    expect(head?.querySelectorAll("th[scope=col]").length).toBe(head?.children.length);
    expect(rows.map(({ firstElementChild }) => firstElementChild?.getAttribute("scope"))).toEqual(
      rows.map(() => "row"),
    );
  }
});

test("a table that is wider than the screen can be scrolled by keyboard", async () => {
  await openPage(createSandbox());
  for (const table of screen.getAllByRole("table")) {
    const region = table.closest<HTMLElement>("[role=region]");
    expect(region?.tabIndex).toBe(0);
    expect(region?.getAttribute("aria-label")).toBe(table.querySelector("caption")?.textContent);
  }
});
