import { codes, type Guidance, isFluzErrorCode } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages/en";
import type { ReactNode } from "react";
import type { EntryKey } from "./EntryKey.ts";
import { EntryPreview } from "./EntryPreview.tsx";
import { describePlacement } from "./describePlacement.ts";
import { DeveloperNotes } from "./DeveloperNotes.tsx";
import { situationsOf } from "./situationsOf.ts";
import { titleOf } from "./titleOf.ts";

/** One code or condition: what the person sees, when that changes, and what developers need to know. */
export function Entry({ entry }: { entry: EntryKey }): ReactNode {
  const situations = situationsOf(entry);
  const [{ guidance }] = situations;
  return (
    <article className="story-Entry" id={entry} aria-labelledby={`${entry}-title`}>
      <h3 id={`${entry}-title`}>
        {entry} {isFluzErrorCode(entry) && <small>{codes[entry].name}</small>}
      </h3>
      <div className="story-Entry-sides">
        <div className="story-Entry-person">
          <EntryPreview entry={entry} />
          {guidance.placement.surface === "silent" && (
            <p>
              Nothing is shown. The person, or the page itself, called it off, so nobody is waiting
              for an explanation.
            </p>
          )}
          <p className="story-Entry-facts">
            {describePlacement(guidance.placement)} · {guidance.severity}
          </p>
          <dl className="story-Entry-situations">
            {situations.map((situation) => (
              <Row key={situation.when} {...situation} usual={guidance} />
            ))}
          </dl>
        </div>
        <DeveloperNotes entry={entry} />
      </div>
    </article>
  );
}

interface RowProps {
  when: string;
  guidance: Guidance;
  usual: Guidance;
}

/** Actions in their order, and whatever else is unlike the usual. */
function Row({ when, guidance, usual }: RowProps): ReactNode {
  const { actions, messageKey } = guidance;
  const place = describePlacement(guidance.placement);
  const steps = actions.map((id) => en.actions[id]).join(", then ");
  return (
    <div>
      <dt>{when}</dt>
      <dd>
        {messageKey !== usual.messageKey && <>“{titleOf(messageKey)}”. </>}
        {place !== describePlacement(usual.placement) && <>{place}. </>}
        {steps || "No action"}
      </dd>
    </div>
  );
}
