import react from "@vitejs/plugin-react";
import { queryLowest } from "./queryLowest.ts";
import { react18 } from "./react18.ts";

// Vite and Node choose different editions of GraphQL, and it refuses to work with two of itself.
export const server = { deps: { inline: [/graphql/] } };

export const failOnConsole = "test/support/fail-on-console.ts";

/** Tests of components and of `react-query`, on a page that all files share. */
export const dom = {
  environment: "jsdom",
  // A machine that is busy must not pass for a fault.
  testTimeout: 20_000,
  include: [
    "test/react/**/*.test.tsx",
    "test/react-query/**/*.test.{ts,tsx}",
    "test/workspace/*.test.tsx",
  ],
  setupFiles: [
    "test/support/leaves-nothing.ts",
    failOnConsole,
    "test/support/set-up-react.ts",
    "test/support/set-up-dom.ts",
  ],
  isolate: false,
  // From outside, TanStack Query would find another React than the one that is aliased.
  server: { deps: { inline: [/graphql/, /@tanstack/] } },
};

/** The same on the oldest React and the oldest TanStack Query that are supported. */
export const oldest = {
  plugins: [react()],
  resolve: { alias: [...react18, ...queryLowest] },
  test: {
    ...dom,
    name: "dom-oldest",
    // React 18 has no functions as a form's action, and no Activity.
    exclude: [
      "test/react-query/{formAction,activity}.test.tsx",
      "test/react/error/formAction*.test.tsx",
    ],
    provide: { reactVersion: "18.2.0", queryVersion: "lowest" as const },
  },
};
