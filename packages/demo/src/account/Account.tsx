import type { ReactNode } from "react";
import { Link, useSearch } from "wouter";
import { Page } from "../app/Page.tsx";
import { Card } from "./Card.tsx";

const news: Readonly<Record<string, string>> = {
  password: "Your new password works from now on.",
  passcode: "Your new passcode works from now on.",
  access: "Thank you. You can go on where you were.",
};

const payments = [
  { what: "Rent, 14 Quay Street", when: "Paid on 1 November", amount: "$1,450.00" },
  { what: "Deposit from checking", when: "Arrived on 28 October", amount: "+$1,500.00" },
  { what: "Rent, 14 Quay Street", when: "Paid on 1 October", amount: "$1,450.00" },
] as const;

export function Account(): ReactNode {
  const done = new URLSearchParams(useSearch()).get("done") ?? "";
  const told = Object.hasOwn(news, done) ? news[done] : undefined;
  return (
    <Page title="Your account">
      {told !== undefined && <output className="hb-News">{told}</output>}
      <section className="hb-Balance" aria-labelledby="balance">
        <h2 id="balance">Balance</h2>
        <p className="hb-Balance-amount">$2,318.40</p>
        <p>Next rent: $1,450.00 on 1 December. You&rsquo;re covered.</p>
      </section>
      <Card />
      <section aria-labelledby="payments">
        <h2 id="payments">Latest payments</h2>
        <ul className="hb-Payments">
          {payments.map(({ what, when, amount }) => (
            <li key={when}>
              <span>{what}</span>
              <span className="hb-quiet">{when}</span>
              <span className="hb-Payments-amount">{amount}</span>
            </li>
          ))}
        </ul>
      </section>
      <nav aria-labelledby="security">
        <h2 id="security">Security</h2>
        <ul className="hb-Links">
          <li>
            <Link href="/account/password">Change password</Link>
          </li>
          <li>
            <Link href="/account/passcode">Change passcode</Link>
          </li>
          <li>
            <Link href="/account/passcode/reset">Reset passcode</Link>
          </li>
        </ul>
      </nav>
    </Page>
  );
}
