import type { Locator } from "playwright";

/** The field is marked as wrong, and described by the text. */
export async function expectMarked(field: Locator, text: string): Promise<void> {
  expect((await field.getAttribute("aria-invalid")) === "true", "the field is not marked");
  const description = await descriptionOf(field);
  expect(description.includes(text), `the field is described as ${JSON.stringify(description)}`);
}

function descriptionOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(/\s+/)
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
}

export function expectNothing(complaints: readonly string[]): void {
  expect(complaints.length === 0, `the page complains:\n${complaints.join("\n")}`);
}

export function expect(holds: boolean | undefined, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
