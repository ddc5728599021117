import { codes } from "@fluz-kit/core";
import type { ReactNode } from "react";
import "../support/catalogue.css";
import { Entry } from "./Entry.tsx";
import { type EntryGroup, entryGroups, entryKeys, groupOf } from "./EntryKey.ts";
import { groupTitles } from "./groupTitles.ts";
import { titleOf } from "./titleOf.ts";

/** Everything that can go wrong, on one page, made from the catalogue. */
export function Gallery(): ReactNode {
  return (
    <div className="story-Catalogue" lang="en" dir="ltr">
      <h1>Everything that can go wrong</h1>
      <p>
        All {Object.keys(codes).length} codes of the API, and what fails without a code: what the
        person sees, where, and what can be done next. Beside it, for developers, the API’s own
        words, which no person ever gets to see.
      </p>
      <nav className="story-Catalogue-index" aria-label="Codes and conditions">
        {entryGroups.map((group) => (
          <GroupIndex key={group} group={group} />
        ))}
      </nav>
      {entryGroups.map((group) => (
        <section key={group} aria-labelledby={group}>
          <h2 id={group}>{groupTitles[group]}</h2>
          {keysOf(group).map((key) => (
            <Entry key={key} entry={key} />
          ))}
        </section>
      ))}
    </div>
  );
}

function GroupIndex({ group }: { group: EntryGroup }): ReactNode {
  return (
    <div>
      <InPageLink to={group}>{groupTitles[group]}</InPageLink>
      <ul>
        {keysOf(group).map((key) => (
          <li key={key}>
            <InPageLink to={key}>{key}</InPageLink>{" "}
            {key === "ABORTED" ? "Nothing is shown" : titleOf(key)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Storybook's frame sends every link to the page around it, unless the link says otherwise. */
function InPageLink({ to, children }: { to: string; children: ReactNode }): ReactNode {
  return (
    <a href={`#${to}`} target="_self">
      {children}
    </a>
  );
}

function keysOf(group: EntryGroup) {
  return entryKeys.filter((key) => groupOf(key) === group);
}
