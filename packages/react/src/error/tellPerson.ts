// The one place where a person is told of an error: by the focus or aloud, once.
import { formatMessage } from "@fluz-kit/messages";
import { attend } from "../attention/attend.ts";
import { answersAct } from "../attention/person.ts";
import type { Act } from "../attention/person.ts";
import { warnOnce } from "../development/warnOnce.ts";
import type { EventLog } from "./createEventLog.ts";
import type { ErrorElements } from "./ErrorElements.ts";
import { firstDrawnAt } from "./Occurrence.ts";
import { hasSurface, isListed } from "./surfaces.ts";
import { errorIdOf } from "./View.ts";
import type { View } from "./View.ts";

/** Whose error it is. */
interface Teller {
  readonly elements: ErrorElements;
  readonly events: EventLog;
  /** What an earlier error has answered already. */
  readonly answered: Act | null | undefined;
  /** The input that the error is about. */
  readonly related: () => HTMLElement | null;
}

/**
 * Tells the person and the host of an error that has just come up. One that is there from the start is left to be found.
 *
 * @returns whether the error has a place; if its field shows none, a banner takes it before the paint
 */
export function tellPerson(view: View, teller: Teller): boolean {
  const { occurrence, owner, words, guidance, settings, scope } = view;
  const { elements, events } = teller;
  if (!occurrence || !guidance || !words) return true;
  const isToldElsewhere = isListed(teller);
  if (owner && !isToldElsewhere && !elements.page().getElementById(errorIdOf(view, owner))) {
    if (process.env.NODE_ENV !== "production" && elements.inputOf(owner)) {
      warnOnce(
        `field ${owner}`,
        `"${owner}" is declared in fields, and nothing on the page shows its error, so a banner does. ` +
          `Render <FieldError error={…} field="${owner}" /> beside the input.`,
      );
    }
    if (hasSurface(teller)) return false;
  }
  firstDrawnAt(occurrence.error);
  const { code, kind, receivedCode } = occurrence.error;
  events.show({
    code,
    receivedCode: code ? null : receivedCode,
    kind,
    operation: scope.operation,
    flow: scope.flow ?? null,
    attempt: view.attempt,
    severity: guidance.severity,
    surface: guidance.placement.surface,
  });
  if (isToldElsewhere) return true;
  const { announcer, messages } = settings;
  const target = owner ? teller.related() : elements.target();
  const { title, description } = words;
  const text = formatMessage(messages.interface.announcement, { title, description });
  const answers = target !== null && answersAct(target, teller.answered ?? null);
  if (target || owner) attend(target, text, announcer, answers);
  return true;
}
