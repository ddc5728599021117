import type { ReactNode } from "react";
import { Link, useSearch } from "wouter";
import { Page } from "../app/Page.tsx";
import { isOurAnswer } from "./consent.ts";

/**
 * Where the consent page leads back to. Harbor's own server would trade the code for a token here: that
 * takes a secret, which has no place in a browser.
 */
export function Access(): ReactNode {
  const answer = new URLSearchParams(useSearch());
  const isGranted = isOurAnswer(answer.get("state")) && answer.has("code");
  return (
    <Page
      title={isGranted ? "Access granted" : "Nothing has changed"}
      lead={
        isGranted
          ? "Thank you. You can take it back whenever you like."
          : "Harbor can do what it could before, and no more."
      }
    >
      <p>
        <Link className="hb-Button" href="/account">
          Back to your account
        </Link>
      </p>
    </Page>
  );
}
