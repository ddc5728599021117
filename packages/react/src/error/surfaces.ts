// Decides which surface shows an error, where a field, a banner, a screen or a summary could.
import type { FieldName, Guidance, Severity } from "@fluz-kit/core";
import { sharedMap } from "./sharedMap.ts";

/** Where an error can be drawn beside its field: a banner, a screen, a summary. */
export interface Surface {
  /**
   * The stores whose errors it draws, of which only a summary has several, and the forms that they are in.
   * Asked whenever it is decided: what is not drawn may learn of its form from another surface.
   */
  readonly places: () => readonly object[];
  /** Every place that it has been put at. */
  readonly joined: Set<object>;
  /** Whether it has something to draw. */
  readonly isWanted: boolean;
  /** How bad what it draws is; `Infinity` for what banners give way to. */
  readonly rank: number;
  /** When what it draws came up: higher is newer. */
  readonly age: number;
  /** When it came to the page: higher is newer. Of two for one error, another error must not choose the other. */
  readonly order: number;
  /** Whether it lists errors, and tells the person of them in place of their stores. */
  readonly isSummary: boolean;
  /** Whether it is the one that is shown. */
  isShown: boolean;
  /** Whether it is on the page: what is shown may come only with the next render, and what is not may go with it. */
  readonly isDrawn: boolean;
  /** Told whether it may be drawn, whenever that is decided anew. */
  readonly show: (isShown: boolean) => void;
}

export const severities: readonly Severity[] = ["info", "warning", "error", "critical"];

/** The declared field that shows an error; `null` if another surface has to. */
export function ownerOf(guidance: Guidance | null, fields: readonly FieldName[]): FieldName | null {
  const placement = guidance?.placement;
  return placement?.surface === "field" && fields.includes(placement.field)
    ? placement.field
    : null;
}

/** Surfaces that meet, and the places of each. */
type Placed = ReadonlyMap<Surface, readonly object[]>;

/**
 * Of these the ones that are shown: the worst, of equals the newest, of these the one that came
 * last. One is all that a person can follow in a form, and one is enough for a store. What is not
 * shown takes nobody's place.
 */
function shownOf(surfaces: Placed): ReadonlySet<Surface> {
  const taken = new Set<object>();
  const shown = new Set<Surface>();
  const rest = [...surfaces.keys()].filter(({ isWanted }) => isWanted);
  // `Infinity` less itself is not a number, and leaves it to the age.
  rest.sort((a, b) => a.rank - b.rank || a.age - b.age || a.order - b.order);
  for (let one = rest.pop(); one; one = rest.pop()) {
    const places = surfaces.get(one) ?? [];
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    shown.add(one);
  }
  return shown;
}

let newest = 0;

/** The order of what comes to the page now. */
export function nextOrder(): number {
  newest += 1;
  return newest;
}

let shared: WeakMap<object, Set<Surface>> | undefined;

/** By store and by form. Raise the number whenever the shape of a surface changes. */
const placed = () => (shared ??= sharedMap<Set<Surface>>("surfaces/2"));

function join(place: object, surface: Surface): void {
  surface.joined.add(place);
  const there = placed().get(place);
  if (there) there.add(surface);
  else placed().set(place, new Set([surface]));
}

/** Puts a surface where it can be seen, until what is returned is called. Each time decides what is shown. */
export function placeSurface(surface: Surface): () => void {
  decide([], surface);
  return () => {
    for (const place of surface.joined) placed().get(place)?.delete(surface);
    surface.isShown = false;
    decide(surface.joined);
  };
}

/** Decides at these places, and at those of a surface that has just come. */
function decide(places: Iterable<object>, added?: Surface): void {
  const met = new Set(places);
  const rivals = new Map<Surface, readonly object[]>();
  const meet = (rival: Surface) => {
    if (rivals.has(rival)) return;
    const own = rival.places();
    rivals.set(rival, own);
    for (const place of own) {
      join(place, rival);
      met.add(place);
    }
  };
  if (added) meet(added);
  // A summary joins forms: what it gives way to in one counts in the other. What is added is visited too.
  for (const place of met) placed().get(place)?.forEach(meet);
  const winners = shownOf(rivals);
  for (const rival of rivals.keys()) {
    rival.isShown = winners.has(rival);
    // What has nothing to draw gives way to nobody yet: when it has, it is drawn before this is asked again.
    rival.show(!rival.isWanted || rival.isShown);
  }
}

/** Whether one of the surfaces for a store's error is so. */
function some(store: object, is: (surface: Surface) => boolean): boolean {
  for (const one of placed().get(store) ?? []) if (is(one)) return true;
  return false;
}

/** Whether a surface is there that could draw the store's error. */
export function hasSurface(store: object): boolean {
  return some(store, ({ isSummary }) => !isSummary);
}

/** Whether all surfaces that could draw the store's error give way to others. */
export function givesWay(store: object): boolean {
  return (
    some(store, ({ isWanted }) => isWanted) &&
    !some(store, ({ isWanted, isShown }) => isWanted && isShown)
  );
}

/** Whether a surface is about to draw the store's error: it has just got its turn. */
export function isDrawnNext(store: object): boolean {
  return some(
    store,
    ({ isWanted, isShown, isDrawn, isSummary }) => isWanted && isShown && !isDrawn && !isSummary,
  );
}

/** Whether a summary lists the store's error now, and tells the person of it. */
export function isListed(store: object): boolean {
  return some(store, ({ isSummary, isShown }) => isSummary && isShown);
}
