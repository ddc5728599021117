/** What adding a code is about. */
export interface NewCode {
  /** As it is written: `AUTH-0032`. */
  readonly code: string;
  readonly number: number;
  /** The numbers of all codes once it is added. */
  readonly numbers: readonly number[];
}

/** One change of one file. */
export interface Edit {
  /** Below the repository. */
  readonly path: string;
  /** What a person still has to fill in, for the list of what is left; `null` where nothing is. */
  readonly left: string | null;
  /** The text with the code in it, or `null` where the place to put it is not found. */
  readonly apply: (text: string, added: NewCode) => string | null;
}

/**
 * What stands where a person has to decide: a name that nobody declares, so that the compiler refuses
 * it there and nowhere else.
 */
export function blank(what: string): string {
  return `FILL_IN_${what.toUpperCase()}`;
}

/** An edit that puts text before the first line that matches. */
export function before(
  path: string,
  line: RegExp,
  left: string | null,
  write: (added: NewCode) => string,
): Edit {
  return {
    path,
    left,
    apply: (text, added) => {
      const found = line.exec(text);
      if (found === null) return null;
      return `${text.slice(0, found.index)}${write(added)}${text.slice(found.index)}`;
    },
  };
}

/** An edit that puts a line behind the last one that matches. */
export function behind(
  path: string,
  line: RegExp,
  left: string | null,
  write: (added: NewCode, last: string) => string,
): Edit {
  return {
    path,
    left,
    apply: (text, added) => {
      const found = [...text.matchAll(line)].at(-1);
      if (found === undefined) return null;
      const end = found.index + found[0].length;
      return `${text.slice(0, end)}\n${write(added, found[0])}${text.slice(end)}`;
    },
  };
}
