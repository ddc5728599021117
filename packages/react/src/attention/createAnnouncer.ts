// Speaks to people who use a screen reader, one message at a time and inside an open dialog too.
import { isPerceivable } from "./isPerceivable.ts";
import { watchPerson } from "./person.ts";
import { activeElementOf, closestAround, rootOf } from "./trees.ts";

export interface Announcer {
  /** Says a text once. Of several within 300 ms the newest is said, an assertive one before a polite one. @param politeness "polite" unless it is said */
  readonly announce: (text: string, politeness?: "polite" | "assertive") => void;
  /** Drops what waits and what is shown: the focus speaks now. */
  readonly clear: () => void;
}

interface PlacedAnnouncer extends Announcer {
  /** Takes the element with the regions, polite and assertive; `null` ends it and leaves no timer. */
  readonly attach: (element: HTMLElement | null) => void;
}

/** Also covers Safari, which ignores a region that is filled within about 100 ms of its birth. */
const COALESCE_MS = 300;
/** When the regions are put where they would be heard: before they are filled. */
const SETTLE_MS = 100;
const CLEAR_MS = 2_000;
const MAX_CHARACTERS = 150;

/** What can be open while the rest of the page is hidden. */
const DIALOG = "dialog[open], [role=dialog], [role=alertdialog]";

/** Fills the two live regions: in their home, or in the modal dialog of its page that the person is in. Watches that person meanwhile. */
export function createAnnouncer(): PlacedAnnouncer {
  let home: HTMLElement | null = null;
  let stopWatching: (() => void) | undefined;
  let regions: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly text: string; readonly politeness: "polite" | "assertive" } | null = null;

  /** Outside an open modal dialog everything is inert, and says nothing. */
  function settle(): void {
    if (home === null) return;
    const modal = closestAround(activeElementOf(home), "dialog[open], [aria-modal=true]");
    const place = modal && !modal.contains(home) ? modal : openPlace(home);
    if (regions[0]?.parentNode !== place) place.append(...regions);
  }

  function clear(): void {
    clearTimeout(timer);
    waiting = null;
    for (const region of regions) region.replaceChildren();
  }

  function say(): void {
    const said = waiting;
    clear();
    if (said === null) return;
    settle();
    // A new node for every announcement, so that a repeated sentence is spoken again.
    const node = regions[0]?.ownerDocument.createElement("span");
    if (!node) return;
    node.textContent = shorten(said.text);
    regions[said.politeness === "polite" ? 0 : 1]?.append(node);
    timer = setTimeout(() => {
      clear();
      settle();
    }, CLEAR_MS);
  }

  return {
    announce(text, politeness = "polite") {
      if (home === null || text === "") return;
      if (waiting?.politeness === "assertive" && politeness === "polite") return;
      if (waiting === null) {
        clear();
        // Not at once: to ask where it would be heard makes the browser lay out what is being drawn.
        timer = setTimeout(() => {
          settle();
          timer = setTimeout(say, COALESCE_MS - SETTLE_MS);
        }, SETTLE_MS);
      }
      waiting = { text, politeness };
    },
    clear,
    attach(element) {
      clear();
      home?.append(...regions);
      home = element;
      stopWatching?.();
      stopWatching = element ? watchPerson(rootOf(element)) : undefined;
      regions = [...(element?.children ?? [])];
    },
  };
}

/** The regions' home; or, where that is hidden from assistive technology, the dialog that is open on top of it. */
function openPlace(home: HTMLElement): Element {
  if (isPerceivable(home)) return home;
  const dialogs = [...rootOf(home).querySelectorAll(DIALOG)];
  return dialogs.filter(isPerceivable).at(-1) ?? home;
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= MAX_CHARACTERS) return text;
  return `${characters.slice(0, MAX_CHARACTERS - 1).join("")}…`;
}
