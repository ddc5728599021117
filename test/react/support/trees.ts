/** Where an application can be drawn: each gives a container there, and what takes it away. */
export const trees: readonly [string, () => { container: HTMLElement; remove: () => void }][] = [
  [
    "the page itself",
    () => {
      const container = document.body.appendChild(document.createElement("div"));
      return { container, remove: () => container.remove() };
    },
  ],
  [
    "a frame",
    () => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      const { contentDocument } = frame;
      if (!contentDocument) throw new Error("The frame has no document.");
      const container = contentDocument.body.appendChild(contentDocument.createElement("div"));
      return { container, remove: () => frame.remove() };
    },
  ],
  [
    "a shadow tree",
    () => {
      const host = document.body.appendChild(document.createElement("div"));
      const container = document.createElement("div");
      host.attachShadow({ mode: "open" }).append(container);
      return { container, remove: () => host.remove() };
    },
  ],
  [
    "a closed shadow tree",
    () => {
      const host = document.body.appendChild(document.createElement("div"));
      const container = document.createElement("div");
      host.attachShadow({ mode: "closed" }).append(container);
      return { container, remove: () => host.remove() };
    },
  ],
];

/** What has the focus in the tree of `container`; `null` if nothing in it has. */
export function focusedIn(container: HTMLElement): Element | null {
  return container.querySelector(":focus");
}
