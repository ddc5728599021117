export { createHandlers } from "./createHandlers.ts";
export type { HandlersOptions } from "./createHandlers.ts";
