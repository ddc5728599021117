import type { Page } from "playwright";

/**
 * Keeps what the page's live regions say, as a screen reader would: what comes into a region that is
 * there, and alerts that come with their text. Call before the page is opened.
 *
 * @returns what was said since the last call
 */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(watchRegions);
  return () =>
    page.evaluate(() => {
      const heard: { value?: { said: string[] } } | undefined = Object.getOwnPropertyDescriptor(
        window,
        "heard",
      );
      return heard?.value?.said.splice(0) ?? [];
    });
}

/** Runs in the page, before anything else. */
function watchRegions(): void {
  const said: string[] = [];
  Object.defineProperty(window, "heard", { value: { said } });
  const live = "[aria-live=polite], [aria-live=assertive], [role=alert], [role=status], [role=log]";
  const regionsOf = (node: Node): readonly Element[] => {
    const element = node instanceof Element ? node : node.parentElement;
    const around = element?.closest(live);
    if (around) return [around];
    return node instanceof Element ? [...node.querySelectorAll("[role=alert]")] : [];
  };
  const observer = new MutationObserver((records) => {
    const regions = new Set<Element>();
    for (const { type, target, addedNodes } of records) {
      const changed = type === "characterData" ? [target] : [...addedNodes];
      for (const node of changed)
        if (node.textContent?.trim()) for (const region of regionsOf(node)) regions.add(region);
    }
    for (const region of regions) {
      const text = region.textContent?.replace(/\s+/g, " ").trim();
      if (text && region.isConnected) said.push(text);
    }
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
