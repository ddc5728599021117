import { FluzProvider } from "@fluz-kit/react";
import "@fluz-kit/react/styles.css";
import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";

export const metadata: Metadata = { title: "Rent Right", icons: { icon: "data:," } };

export default async function Layout({ children }: { children: ReactNode }) {
  // A nonce is of one answer: no page is built beforehand.
  await connection();
  return (
    <html lang="en">
      <body>
        <FluzProvider
          support={{ type: "email", address: "help@example.com" }}
          actions={{ signIn: "/login" }}
        >
          {children}
        </FluzProvider>
      </body>
    </html>
  );
}
