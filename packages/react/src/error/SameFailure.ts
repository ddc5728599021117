// Tells a failure that its host makes anew while it renders from a failure that is new.
import { isFluzError } from "@fluz-kit/core";
import { isSameError } from "./Occurrence.ts";
import type { Occurrence } from "./Occurrence.ts";

/** What is known of a render. */
export interface Render {
  /** Whether the hook itself has asked for it, rather than its host. */
  readonly isOwn: boolean;
  /** Whether the source asks. */
  readonly isPending: boolean;
  /** Whether the person has pressed anything since they were told of an error. */
  readonly hasActed: () => boolean;
}

/** The failures of one source, from render to render. */
export class SameFailure {
  /** What this render has read, and what that stands for. */
  #read: Occurrence | null = null;
  #meant: Occurrence | null = null;
  /** The same of the last commit, and whether the source asked then. */
  #before: Occurrence | null = null;
  #known: Occurrence | null = null;
  #wasPending = false;
  /** How many renders in a row were the hook's own. */
  #ownRenders = 0;
  /** Whether the host makes its value anew, or keeps it; `undefined` while nothing has shown it. */
  #isMadeAnew: boolean | undefined;

  /** What was read; or what is known already, if that is the same failure. */
  know(read: Occurrence | null, render: Render): Occurrence | null {
    this.#read = read;
    return (this.#meant = read && this.#judge(read, render));
  }

  /** The render is on the page. */
  commit(isOwn: boolean, isPending: boolean): void {
    // A value that its parent makes stays as it is in the hook's own renders.
    if (!isOwn && this.#read && this.#read.id === this.#before?.id) this.#isMadeAnew = false;
    this.#before = this.#read;
    this.#known = this.#meant;
    this.#wasPending = isPending;
    this.#ownRenders = isOwn ? this.#ownRenders + 1 : 0;
  }

  #judge(read: Occurrence, { isOwn, isPending, hasActed }: Render): Occurrence {
    const known = this.#known;
    const { id, error } = read;
    if (!known) return read;
    const isSame = isSameError(error, known.error);
    const isStill = id === this.#before?.id;
    // A library has named the try.
    if (typeof id === "string") return isSame && isStill ? known : read;
    const isThrown = id instanceof Error;
    const isQuiet = !hasActed();
    if (isStill) {
      // A cache answers with the very data that it has. Whoever asked for it gets an answer.
      const isAnswer = this.#wasPending && !isPending && !isQuiet && !isThrown;
      return isAnswer ? { ...read, id: {} } : known;
    }
    if (isOwn && isQuiet) {
      if (isSame) this.#isMadeAnew = true;
      // Whatever the host does, rendering has to end.
      return isSame || this.#ownRenders > 3 ? known : read;
    }
    // What a library or the host has thrown is a failure of its own each time.
    if (isSame && isQuiet && (!isThrown || isFluzError(id))) this.#isMadeAnew ??= true;
    return isSame && this.#isMadeAnew === true ? known : read;
  }
}
