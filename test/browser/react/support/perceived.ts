// What a person can perceive of a page: what Chromium draws, and what it tells assistive technology.
import { cdp } from "vitest/browser";
import { everywhere } from "../../../react/support/Elsewhere.tsx";

/** Every text that Chromium tells assistive technology of, in all frames. */
async function toldTexts(): Promise<readonly string[]> {
  const { frameTree } = await cdp().send("Page.getFrameTree");
  const ids: string[] = [];
  const collect = ({ frame, childFrames = [] }: typeof frameTree) => {
    ids.push(frame.id);
    for (const child of childFrames) collect(child);
  };
  collect(frameTree);
  const trees = await Promise.all(
    ids.map((frameId) => cdp().send("Accessibility.getFullAXTree", { frameId })),
  );
  return trees.flatMap(({ nodes }) =>
    nodes.flatMap((node) => {
      const isText = !node.ignored && node.role?.value === "StaticText";
      return isText && typeof node.name?.value === "string" ? [node.name.value] : [];
    }),
  );
}

/** Whether it can be seen, once it is scrolled to and what lies on it has gone: nothing hides it or cuts it off. */
function isDrawn(element: Element): boolean {
  element.scrollIntoView({ block: "center" });
  const page = element.ownerDocument;
  const frame = page === document ? null : page.defaultView?.frameElement;
  return hitsOf(element).some((one) => element.contains(one)) && (!frame || isDrawn(frame));
}

/** What can be hit at the middle of an element's first line, in its own document or shadow tree. */
function hitsOf(element: Element): readonly Element[] {
  const [line] = element.getClientRects();
  if (!line) return [];
  const { left, top, width, height } = line;
  const root = element.getRootNode();
  const tree = root instanceof ShadowRoot ? root : element.ownerDocument;
  return tree.elementsFromPoint(left + width / 2, top + height / 2);
}

/** What says the words where a person can perceive them: what draws an error, or a live region. */
export async function perceived(text: RegExp): Promise<readonly HTMLElement[]> {
  const isTold = (await toldTexts()).some((one) => text.test(one));
  if (!isTold) return [];
  const surfaces = everywhere(
    "[role=group] :is(h1, h2, h3, strong, a), [data-field] *, p[data-field]",
  );
  const seen = surfaces.filter((one) => text.test(one.textContent) && isDrawn(one));
  const regions = everywhere("[aria-live]").filter((one) => text.test(one.textContent));
  return [...seen, ...regions];
}
