import { useSearch } from "wouter";

/** Where the person was when they had to sign in again: a path of this application, or nowhere. */
export function useNext(): string | null {
  const next = new URLSearchParams(useSearch()).get("next");
  return next !== null && /^\/(?![/\\])/.test(next) ? next : null;
}
