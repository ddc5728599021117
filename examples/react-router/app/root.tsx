import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import type { ReactNode } from "react";
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <link rel="icon" href="data:," />
        <title>Rent Right</title>
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return (
    <FluzProvider
      support={{ type: "email", address: "help@example.com" }}
      actions={{ signIn: "/login" }}
    >
      <Outlet />
    </FluzProvider>
  );
}
