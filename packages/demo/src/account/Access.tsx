import type { ReactNode } from "react";
import { Link, useSearch } from "wouter";
import { Page } from "../app/Page.tsx";
import { isOurAnswer } from "./consent.ts";

/**
 * The page to which the consent page leads back. A real application would trade the code for a token on
 * its server: that takes a secret, and no secret belongs in a browser.
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
