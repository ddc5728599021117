import type { ReactNode } from "react";
import { Link } from "wouter";
import { Page } from "./Page.tsx";

export function Help(): ReactNode {
  return (
    <Page title="How can we help?" lead="People answer here, from 8 to 8 every day.">
      <ul className="hb-Links">
        <li>
          <a href="mailto:help@harbor.example">help@harbor.example</a>
        </li>
        <li>
          <a href="tel:+15555550199">(555) 555-0199</a>
        </li>
      </ul>
      <p>
        <Link href="/">Back to the start</Link>
      </p>
    </Page>
  );
}
