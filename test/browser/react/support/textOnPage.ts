/** One text as the eye meets it: each of its lines, and the element that it stands in. */
export interface TextOnPage {
  readonly words: string;
  readonly element: HTMLElement;
  readonly lines: readonly DOMRect[];
}

/** Every text that is meant to be seen. */
export function textsOnPage(root: Element): readonly TextOnPage[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: TextOnPage[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.closest(".fluz-visuallyHidden")) continue;
    if (!element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    texts.push({ words: node.textContent, element, lines: [...range.getClientRects()] });
  }
  return texts;
}

/** What is wrong with how texts lie: cut off, beside the page, out of their box, or over each other. */
export function lostTexts(root: Element): readonly string[] {
  const texts = textsOnPage(root);
  const width = document.documentElement.clientWidth;
  const findings = texts.flatMap(({ words, element, lines }) => {
    const beside = lines.some(({ left, right }) => left < -1 || right > width + 1);
    const cut = boxesAround(element).some((box) => lines.some((line) => !contains(box, line)));
    return beside ? [`beside the page: ${words}`] : cut ? [`out of its box: ${words}`] : [];
  });
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      if (one.lines.some((a) => other.lines.some((b) => overlap(a, b)))) {
        findings.push(`over each other: ${one.words} / ${other.words}`);
      }
    }
  }
  return findings;
}

/** The kit's boxes that a text stands in. What is inline has no box to leave. */
function boxesAround(element: HTMLElement): readonly DOMRect[] {
  const boxes: DOMRect[] = [];
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement?.closest("[class*=fluz-]") ?? null
  ) {
    if (getComputedStyle(at).display !== "inline") boxes.push(at.getBoundingClientRect());
  }
  return boxes;
}

function contains(box: DOMRect, line: DOMRect): boolean {
  // A line is as high as its font, which may be more than the box of a single line.
  const slack = line.height * 0.25;
  return (
    line.left >= box.left - 1 &&
    line.right <= box.right + 1 &&
    line.top >= box.top - slack &&
    line.bottom <= box.bottom + slack
  );
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 2 && down > Math.min(a.height, b.height) * 0.4;
}
