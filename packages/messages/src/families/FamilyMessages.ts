import type { ErrorWords } from "../Messages.ts";

/** The words for a family of codes. Every key is required: a missing sentence does not compile. */
export type FamilyMessages<Key extends string> = Readonly<Record<Key, ErrorWords>>;
