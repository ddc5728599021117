import { cdp } from "vitest/browser";

/** What Chromium tells assistive technology of one element. */
interface Told {
  readonly name: unknown;
  readonly description: unknown;
  readonly value: unknown;
  readonly disabled: unknown;
  readonly focusable: unknown;
  readonly invalid: unknown;
  readonly live: unknown;
}

/** What it tells of the elements with this role, and with a name like this, in order. */
export async function readTree(role: string, name = /(?:)/): Promise<readonly Told[]> {
  const { frameTree } = await cdp().send("Page.getFrameTree");
  const frames = [frameTree, ...(frameTree.childFrames ?? [])];
  for (const { frame } of frames) {
    const { nodes } = await cdp().send("Accessibility.getFullAXTree", { frameId: frame.id });
    const found = nodes.filter(
      (node) => node.role?.value === role && !node.ignored && name.test(node.name?.value),
    );
    if (found.length > 0) {
      return found.map((node) => {
        const valueOf = (wanted: string) =>
          node.properties?.find((one) => one.name === wanted)?.value.value;
        return {
          name: node.name?.value,
          description: node.description?.value,
          value: node.value?.value,
          disabled: valueOf("disabled"),
          focusable: valueOf("focusable"),
          invalid: valueOf("invalid"),
          live: valueOf("live"),
        };
      });
    }
  }
  return [];
}
