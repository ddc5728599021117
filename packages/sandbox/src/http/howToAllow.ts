import { originOf } from "./readOrigins.ts";

/** The sentence that tells a developer how to let the page in that sent a request. */
export function howToAllow({ headers }: Request): string {
  const origin = originOf(headers.get("origin") ?? "");
  if (origin !== null) {
    return `To let its pages in, start fluz-sandbox with --origin ${origin}, or create the sandbox with origins: ["${origin}"].`;
  }
  return 'To let a page in, serve it from an address of its own, and name that: start fluz-sandbox with --origin https://shop.example, or create the sandbox with origins: ["https://shop.example"].';
}
