// For server actions, loaders and route handlers: what a browser needs not, and so need not load.
export { runOnServer } from "./server/runOnServer.ts";
export type { ServerAnswer } from "./server/runOnServer.ts";
