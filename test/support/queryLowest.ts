import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(new URL("../query-lowest/package.json", import.meta.url));
const folder = dirname(require.resolve("@tanstack/react-query/package.json"));

/** Sends every import of TanStack Query to the oldest one that is supported. */
export const queryLowest = [
  // As a module: what a script requires cannot be sent to the oldest React.
  { find: /^@tanstack\/react-query$/, replacement: join(folder, "build/modern/index.js") },
];
