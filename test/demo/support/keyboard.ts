import type { Page } from "playwright";

/** More controls than any screen of the demo has. */
const MAX_TABS = 30;

interface Focused {
  readonly name: string;
  readonly description: string;
  readonly isInvalid: boolean;
  readonly isPrimary: boolean;
}

/** What has the focus, as assistive technology names and describes it. */
export function readFocus(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const textOf = (ids: string | null | undefined) =>
      (ids ?? "")
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ");
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
    return {
      name: (label?.textContent ?? "").trim(),
      description: textOf(element?.getAttribute("aria-describedby")),
      isInvalid: element?.getAttribute("aria-invalid") === "true",
      isPrimary: element?.getAttribute("data-variant") === "primary",
    };
  });
}

/** Goes on with the Tab key until a control of that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<Focused> {
  for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
    const focused = await readFocus(page);
    if (focused.name === name) return focused;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never came to "${name}".`);
}

/** Goes to a control by keyboard and presses it. */
export async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Types over what stands in the field that has the focus, and sends the form. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Goes to a field by keyboard, and types over what stands in it. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await retype(page, text);
}
