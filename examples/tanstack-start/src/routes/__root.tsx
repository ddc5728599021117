import { FluzProvider } from "@fluz-kit/react";
import styles from "@fluz-kit/react/styles.css?url";
import { HeadContent, Outlet, Scripts, createRootRoute } from "@tanstack/react-router";

export const Route = createRootRoute({
  head: () => ({
    meta: [{ charSet: "utf-8" }, { title: "Rent Right" }],
    links: [
      { rel: "stylesheet", href: styles },
      { rel: "icon", href: "data:," },
    ],
  }),
  component: Root,
});

function Root() {
  return (
    <html lang="en">
      <head>
        <HeadContent />
      </head>
      <body>
        <FluzProvider
          support={{ type: "email", address: "help@example.com" }}
          actions={{ signIn: "/login" }}
        >
          <Outlet />
        </FluzProvider>
        <Scripts />
      </body>
    </html>
  );
}
