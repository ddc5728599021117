// Finds out where a new error can be perceived, and has the person told of it once.
import { refusedFieldOf } from "@fluz-kit/core/internal";
import { formatMessage } from "@fluz-kit/messages";
import { attend } from "../attention/attend.ts";
import { isFocusLost, rescueFocus } from "../attention/focus.ts";
import { isPerceivable } from "../attention/isPerceivable.ts";
import { answersAct, beginningAct, lastAct } from "../attention/person.ts";
import type { Act } from "../attention/person.ts";
import { warnOnce } from "../development/warnOnce.ts";
import type { EventLog } from "./createEventLog.ts";
import type { ErrorElements } from "./ErrorElements.ts";
import { dateFirstDrawn } from "./Occurrence.ts";
import { givesWay, hasSurface, isListed } from "./surfaces.ts";
import { errorIdOf } from "./View.ts";
import type { View } from "./View.ts";

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

/**
 * Tells the person and the host of an error that has just come up. One that is there from the start is left to be found.
 *
 * @returns whether the error has a place; if its field cannot show it, a banner takes it before the paint
 */
export function tellPerson(view: View, teller: Teller): boolean {
  const { occurrence, owner, words, guidance, settings, scope } = view;
  const { elements, events } = teller;
  if (!occurrence || !guidance || !words) return true;
  const isToldElsewhere = isListed(teller);
  const text = owner && elements.page().getElementById(errorIdOf(view, owner));
  const related = owner && teller.related();
  if (owner && !isToldElsewhere && !(isSeen(text) && isSeen(related))) {
    if (process.env.NODE_ENV !== "production" && elements.inputOf(owner) && !text) {
      warnOnce(
        `field ${owner}`,
        `"${owner}" is declared in fields, and nothing on the page shows its error, so a banner does. ` +
          `Render <FieldError error={…} field="${owner}" /> beside the input.`,
      );
    }
    if (hasSurface(teller)) return false;
  }
  dateFirstDrawn(occurrence.error);
  const { operation } = scope;
  const refused = refusedFieldOf(occurrence.error, { operation, ...settings });
  if (refused && teller.answered !== undefined) elements.empty(refused);
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
  if (isToldElsewhere) return true;
  const { announcer, messages } = settings;
  const drawn = givesWay(teller) ? null : elements.target();
  const target = owner ? related : drawn;
  // What nothing shows still answers what was done in its form, or else anywhere.
  const place = target ?? elements.form() ?? elements.page().querySelector("*");
  const answers =
    place !== null &&
    answersAct(place, teller.answered ?? null) &&
    // A poll is nobody's answer, whatever was pressed meanwhile.
    (view.isFetching === undefined ||
      beginningAct(place) !== null ||
      teller.asked === lastAct(place));
  const { title, description } = words;
  const said = formatMessage(messages.interface.announcement, { title, description });
  attend(target, said, announcer, answers);
  if (place && answers && place.ownerDocument.hasFocus() && isFocusLost(place)) {
    const main = elements.page().querySelector<HTMLElement>("main, [role=main], h1");
    rescueFocus([elements.form(), lastAct(place)?.form?.deref() ?? null, drawn, related, main]);
  }
  return true;
}

function isSeen(element: Element | null): boolean {
  return element !== null && isPerceivable(element);
}
