// Finds out where a new error can be perceived, and has the person told of it once.
import { refusedFieldOf } from "@fluz-kit/core/internal";
import { attend } from "../attention/attend.ts";
import { isFocusGoing, isNextFocus, rescueFocus } from "../attention/focus.ts";
import { isPerceivable } from "../attention/isPerceivable.ts";
import { answersAct, beginningAct, lastAct } from "../attention/person.ts";
import type { Act } from "../attention/person.ts";
import type { EventLog } from "./createEventLog.ts";
import type { ErrorElements } from "./ErrorElements.ts";
import { dateFirstDrawn, told } from "./Occurrence.ts";
import { givesWay, hasSurface, isDrawnNext, isListed } from "./surfaces.ts";
import { errorIdOf } from "./View.ts";
import type { ErrorState, View } from "./View.ts";
import type { Root } from "../attention/trees.ts";
import { warnOfField } from "./warnOfField.ts";
import { saidOf } from "./wordsOf.ts";

/** Whose error it is. */
interface Teller {
  readonly elements: ErrorElements;
  readonly events: EventLog;
  /** What an earlier error has answered already. */
  readonly answered: Act | null | undefined;
  /** What made a query ask; `null` if it asks by itself. */
  readonly asked: Act | null;
  /** The input that the error is about. */
  readonly related: () => HTMLElement | null;
}

/** As many as Base UI takes to show an error that it is handed, and one more. */
const MAX_LOOKS = 3;

/**
 * Tells the person and the host of an error that has just come up. One that is there from the start is left to be found.
 *
 * @returns what has to be drawn before: a banner, if its field cannot show it, or the surface that has just got its
 *   turn; nothing new, while the text may yet come to its field; `null` if they have been told
 */
export function tellPerson(view: View, teller: Teller): Partial<ErrorState> | null {
  const { occurrence, owner, words, guidance, settings, scope } = view;
  const { elements, events } = teller;
  if (!occurrence || !guidance || !words) return null;
  const isToldElsewhere = isListed(teller);
  const related = owner && teller.related();
  const page = elements.page();
  const text = owner && related && textAt(related, page, errorIdOf(view, owner), words.title);
  if (owner && !isToldElsewhere && !(isSeen(text) && isSeen(related))) {
    // Some libraries join input and text only once both are on the page, one effect after another.
    if (elements.looks++ < MAX_LOOKS) return {};
    if (process.env.NODE_ENV !== "production") warnOfField(view, related, text, teller);
    if (hasSurface(teller)) return { unplaced: occurrence };
  }
  const drawn = givesWay(teller) ? null : elements.target();
  const isNew = view.state.awaited !== occurrence;
  if (isNew && !owner && isDrawnNext(teller)) return { awaited: occurrence };
  elements.looks = 0;
  dateFirstDrawn(occurrence.error);
  const { operation } = scope;
  if (elements.hasInputs && teller.answered !== undefined) {
    const refused = refusedFieldOf(occurrence.error, { operation, ...settings });
    if (refused) elements.empty(refused);
  }
  const { code, kind, receivedCode } = occurrence.error;
  events.show({
    code,
    receivedCode: code ? null : receivedCode,
    kind,
    operation,
    flow: scope.flow ?? null,
    attempt: view.attempt,
    severity: guidance.severity,
    surface: guidance.placement.surface,
  });
  if (isToldElsewhere) return null;
  if (process.env.NODE_ENV !== "production") warnOfField(view, related, text, teller);
  told.add(occurrence);
  const target = owner ? related : drawn;
  // What nothing shows still answers what was done in its form, or else anywhere.
  const near = target ?? elements.form() ?? page.querySelector("*");
  const place = near ?? document.documentElement;
  const answers = answersAct(place, teller.answered ?? null) && isAsked(view, teller.asked, place);
  // What goes with this very error takes the focus along, and the error gets it in its place.
  const isNext = target !== null && isNextFocus(target);
  const takesFocus = answers || isNext || isFocusGoing(place);
  attend(target, saidOf(words, settings), settings.announcer, takesFocus);
  const sent = lastAct(place)?.form?.deref() ?? null;
  if (takesFocus) rescueFocus(place, [elements.form(), sent, drawn, related]);
  return null;
}

/**
 * Whether the person asked for what has come. A poll is nobody's answer, whatever was pressed meanwhile.
 *
 * @param asked what made a query ask
 */
export function isAsked({ isFetching }: View, asked: Act | null, place: Element): boolean {
  return isFetching === undefined || beginningAct(place) !== null || asked === lastAct(place);
}

/** What says it at the field: of what the input is described by, the kit's own text, or a library's. */
function textAt(input: Element, page: Root, id: string, title: string): Element | null {
  const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
  const texts = ids.map((one) => page.getElementById(one));
  return texts.find((text) => text?.id === id || text?.textContent.includes(title)) ?? null;
}

function isSeen(element: Element | null): boolean {
  return element !== null && isPerceivable(element);
}
