import type * as Kit from "@fluz-kit/react";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { onTestFinished, vi } from "vitest";
import { everyHandler, support } from "./handlers.ts";

/** What a browser says of an element that no style is set for, where jsdom says nothing. */
const initial =
  "* { opacity: 1; filter: none; mix-blend-mode: normal; background-image: none; position: static; " +
  "background-color: rgba(0, 0, 0, 0); font-size: 16px; font-weight: 400 } html { color-scheme: normal }";

/** Gives the page what only a browser with a layout has: everything is seen, and nothing moves. */
export function paintPage(): void {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  const more = { checkVisibility: () => true, getAnimations: () => [] };
  for (const [name, value] of Object.entries(more)) {
    Object.defineProperty(Element.prototype, name, { configurable: true, value });
  }
  onTestFinished(() => {
    for (const name of Object.keys(more)) Reflect.deleteProperty(Element.prototype, name);
    vi.useRealTimers();
  });
}

/** What development says of what is drawn in these styles, with a copy of the kit that has said nothing yet. */
export async function judge(
  css: string,
  draw: (own: typeof Kit) => ReactElement,
): Promise<readonly string[]> {
  vi.resetModules();
  const own = await import("@fluz-kit/react");
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent = `${initial} ${css}`;
  const { unmount } = render(
    <own.FluzProvider actions={everyHandler} support={support}>
      <main>{draw(own)}</main>
    </own.FluzProvider>,
  );
  vi.advanceTimersByTime(100);
  unmount();
  style.remove();
  const said = warn.mock.calls.map(String);
  warn.mockRestore();
  return said;
}
