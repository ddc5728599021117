import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(new URL("../react-18/package.json", import.meta.url));

function folderOf(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

/** Sends every import of React, and of Testing Library, to the oldest React that is supported. */
export const react18 = ["react", "react-dom", "@testing-library/react"].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: folderOf(name),
}));
