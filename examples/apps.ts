/** What the runner has to know of an application that its package.json does not say. */
export interface App {
  /** Where the page is drawn first; `nowhere` for applications that are nothing but tests. */
  readonly renders: "browser" | "server" | "nowhere";
  /** Whether the form works where no JavaScript runs. */
  readonly postsForms?: boolean;
  /** The folder of the built scripts and styles that browsers load. */
  readonly client?: string;
}

/** The applications, in the order of the table. */
export const apps: Readonly<Record<string, App>> = {
  "vite-fetch": { renders: "browser", client: "dist/assets" },
  "vite-react-18": { renders: "browser", client: "dist/assets" },
  "next-app": { renders: "server", postsForms: true, client: ".next/static" },
  "react-router": { renders: "server", postsForms: true, client: "build/client/assets" },
  "rhf-mui": { renders: "browser", client: "dist/assets" },
  mantine: { renders: "browser", client: "dist/assets" },
  apollo: { renders: "browser", client: "dist/assets" },
  urql: { renders: "browser", client: "dist/assets" },
  "rtk-query": { renders: "browser", client: "dist/assets" },
  "vite-preact": { renders: "browser", client: "dist/assets" },
  "astro-island": { renders: "server", client: "dist/_astro" },
  "tanstack-start": { renders: "server", client: "dist/client/assets" },
  "jest-babel": { renders: "nowhere" },
  "jest-swc": { renders: "nowhere" },
  "vitest-happy-dom": { renders: "nowhere" },
  playwright: { renders: "nowhere" },
};
