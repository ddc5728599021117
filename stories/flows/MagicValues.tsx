import { isFluzErrorCode } from "@fluz-kit/core";
import { magicExamples, magicValues } from "@fluz-kit/sandbox";
import type { ReactNode } from "react";
import { titleOf } from "../catalogue/titleOf.ts";
import "../support/flow.css";

interface MagicValuesProps {
  /** Endings that show different things on this screen. */
  endings: readonly string[];
}

/** What to type to see what: the endings that the sandbox answers with a failure. */
export function MagicValues({ endings }: MagicValuesProps): ReactNode {
  const phone = magicExamples.find(({ kind }) => kind === "phone");
  return (
    <aside className="story-MagicValues" aria-label="What to try">
      <h2>What to try</h2>
      <p>
        This application posts to a sandbox. The last four digits of a phone number, passcode,
        password or code choose its answer, for example <code>{phone?.example}</code>:
      </p>
      <dl>
        {magicValues
          .filter(({ ending }) => endings.includes(ending))
          .map(({ ending, outcome, answer }) => (
            <div key={ending}>
              <dt>
                <code>{ending}</code>
              </dt>
              <dd>{isFluzErrorCode(outcome) ? titleOf(outcome) : answer}</dd>
            </div>
          ))}
      </dl>
      <p>
        Whatever is not in the sandbox’s list succeeds; the right code is <code>123456</code>.
      </p>
    </aside>
  );
}
