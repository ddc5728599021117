// Tells a failure that its host makes anew while it renders from a failure that is new.
import { isSameError } from "./Occurrence.ts";
import type { Occurrence } from "./Occurrence.ts";

/** The failures of one source, from render to render. */
export class SameFailure {
  /** What this render has read, and what that stands for. */
  #read: Occurrence | null = null;
  #meant: Occurrence | null = null;
  /** The same of the last commit. */
  #before: Occurrence | null = null;
  #known: Occurrence | null = null;
  /** How many renders in a row were the hook's own. */
  #ownRenders = 0;
  /** Whether the host was seen to make its value anew, and not to keep it since. */
  #isMadeAnew = false;

  /**
   * What was read; or what is known already, if that is the same failure.
   *
   * @param isOurs whether nobody but the hook has asked for this render
   */
  know(read: Occurrence | null, isOurs: () => boolean): Occurrence | null {
    this.#read = read;
    const known = this.#known;
    return (this.#meant = read && known && this.#isKnown(read, known, isOurs) ? known : read);
  }

  /** The render is on the page. */
  commit(isOwn: boolean): void {
    // A value that its parent makes stays as it is in the hook's own renders.
    if (!isOwn && this.#read?.id === this.#before?.id) this.#isMadeAnew = false;
    this.#before = this.#read;
    this.#known = this.#meant;
    this.#ownRenders = isOwn ? this.#ownRenders + 1 : 0;
  }

  #isKnown({ id, error }: Occurrence, known: Occurrence, isOurs: () => boolean): boolean {
    // To compare them costs what an error costs, so it is not done in vain.
    const isSame = () => isSameError(error, known.error);
    const isStill = id === this.#before?.id;
    // A library has named the try; or it is the very same, in whatever object it comes.
    if (typeof id === "string") return isStill && isSame();
    if (isStill) return true;
    if (!isOurs()) return this.#isMadeAnew && isSame();
    // Whatever the host does, rendering has to end.
    return this.#ownRenders > 3 || (this.#isMadeAnew = isSame());
  }
}
