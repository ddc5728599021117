import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useHarbor } from "./HarborContext.ts";
import { Logo } from "./Logo.tsx";
import { Routes } from "./Routes.tsx";

/** The frame of every page. After a change of page, its heading has the focus. */
export function Shell(): ReactNode {
  const { session } = useHarbor();
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const previous = useRef(location);
  useEffect(() => {
    if (previous.current === location) return;
    previous.current = location;
    main.current?.querySelector("h1")?.focus();
  }, [location]);
  const isInside = location.startsWith("/account");
  return (
    <>
      <header className="hb-Header">
        <Link href="/" className="hb-Header-home">
          <Logo /> Harbor
        </Link>
        <nav aria-label="Main">
          <Link href="/help">Help</Link>
          {isInside ? (
            <Link href="/" onClick={() => session.close()}>
              Sign out
            </Link>
          ) : (
            <Link href="/login">Sign in</Link>
          )}
        </nav>
      </header>
      <main className="hb-Main" ref={main} data-wide={isInside ? "" : undefined}>
        <Routes />
      </main>
      <footer className="hb-Footer">
        <p>Harbor is made up. Nothing that you enter leaves this machine.</p>
      </footer>
    </>
  );
}
