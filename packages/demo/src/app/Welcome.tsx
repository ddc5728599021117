import type { ReactNode } from "react";
import { Link } from "wouter";
import { Page } from "./Page.tsx";

export function Welcome(): ReactNode {
  return (
    <Page
      title="Rent, paid on the day it's due"
      lead="Put money in when it suits you. Harbor pays your landlord on the first, and shows you that it did."
    >
      <ol className="hb-Steps">
        <li>Tell us what your rent is, and when.</li>
        <li>Top up from any account, in any amounts.</li>
        <li>We pay it, on time, every time.</li>
      </ol>
      <p className="hb-pair">
        <Link className="hb-Button" href="/sign-up">
          Create account
        </Link>
        <Link className="hb-Button" data-variant="quiet" href="/login">
          Sign in
        </Link>
      </p>
    </Page>
  );
}
