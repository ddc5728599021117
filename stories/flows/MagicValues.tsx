import { isFluzErrorCode } from "@fluz-kit/core";
import { magicExamples, magicValues } from "@fluz-kit/sandbox";
import type { ReactNode } from "react";
import { titleOf } from "../catalogue/titleOf.ts";
import "../support/signUp.css";

/** A few endings that show different things. */
const endings = ["0026", "0021", "0025", "0022", "0500", "0903"];

/** What to type to see what: the endings that the sandbox answers with a failure. */
export function MagicValues(): ReactNode {
  const phone = magicExamples.find(({ kind }) => kind === "phone");
  return (
    <aside className="story-MagicValues" aria-label="What to try">
      <h2>What to try</h2>
      <p>
        This form posts to a sandbox. The last four digits of the mobile number choose its answer,
        for example <code>{phone?.example}</code>:
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
        An email such as <code>ada+0027@example.com</code> does the same. Any other number succeeds,
        and has an account from then on; one that ends in <code>0100</code> succeeds every time.
      </p>
    </aside>
  );
}
