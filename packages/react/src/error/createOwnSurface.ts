// Lets a banner in the host's own markup compete with the kit's surfaces for the same error.
import { warnOnce } from "../development/warnOnce.ts";
import type { ErrorElements } from "./ErrorElements.ts";
import type { Occurrence } from "./Occurrence.ts";
import { placeSurface, severities } from "./surfaces.ts";
import type { View } from "./View.ts";

export interface OwnSurface {
  /** The ref of its element: the same in every render. */
  readonly ref: (element: HTMLElement | null) => void;
  /** Takes in what is drawn, before anyone is told of it. */
  readonly commit: () => void;
  /** Takes it away with its hook. What is committed afterwards brings it back. */
  readonly end: () => void;
}

/**
 * Makes the surface of one store. It needs no hook of its own: the store draws it, and leaves it out while
 * another surface is shown instead. Even then it competes, so that it comes back when the other has gone.
 *
 * @param leaveOut told which error it leaves out, as another surface is shown instead; `null` for none
 */
export function createOwnSurface(
  store: { readonly elements: ErrorElements; readonly drawn: View | null },
  leaveOut: (occurrence: Occurrence | null) => void,
): OwnSurface {
  const { elements } = store;
  let element: HTMLElement | null = null;
  let leftOut: Occurrence | null = null;
  let facts: readonly unknown[] = [];
  let leave: (() => void) | undefined;

  function end(): void {
    leave?.();
    leave = undefined;
  }

  function place(): void {
    // Asked of the store: what is drawn may have stood there long before there was a place for it.
    const { drawn } = store;
    if (drawn === null) return;
    const { occurrence, owner, guidance } = drawn;
    // What is left out is drawn when it gets its turn; until then that it is left out is what was drawn last.
    const isLeftOut = occurrence === leftOut || occurrence === drawn.state.leftOut;
    const isDrawn = element !== null || isLeftOut;
    const isWanted = occurrence !== null && owner === null && isDrawn;
    const rank = severities.findIndex((one) => one === guidance?.severity);
    const now = [occurrence, isWanted, rank];
    if (leave && now.every((fact, index) => fact === facts[index])) return;
    end();
    facts = now;
    leave = placeSurface({
      places: () => [store, elements.form() ?? store],
      joined: new Set(),
      isWanted,
      rank,
      // The host has written it for this error, so of two for the same one it is nearer.
      age: (occurrence?.age ?? 0) + 0.5,
      order: 0,
      isSummary: false,
      isShown: false,
      isDrawn: element !== null,
      show(isShown) {
        const next = isShown ? null : occurrence;
        if (next === leftOut) return;
        leftOut = next;
        leaveOut(next);
      },
    });
  }

  return {
    ref(next) {
      if (process.env.NODE_ENV !== "production" && next) warnOfTwo(element, next);
      element = next;
      elements.placeTarget(next);
      // It may stand in another form than before.
      if (next) end();
      place();
    },
    commit: place,
    end,
  };
}

/** React lets go of what a ref has had before it hands over another element: then both are there. */
function warnOfTwo(element: HTMLElement | null, next: HTMLElement): void {
  if (!element?.isConnected || element === next) return;
  warnOnce(
    "two own banners",
    "errorParts(…).banner of one result is on two elements at once, so both have the same id, and only the last " +
      "takes the focus and gives way to others. Spread it over one of them, and leave out the other.",
  );
}
