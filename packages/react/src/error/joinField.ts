// Joins what a host or another library gives an input with what the kit gives it, so that neither is lost.
import { joinRefs } from "./joinRefs.ts";
import type { FluzFieldProps } from "./UseFluzErrorResult.ts";

/** What the two can both have. */
interface OwnProps {
  readonly "aria-describedby"?: string | undefined;
  readonly onChange?: ((...values: never[]) => unknown) | null | undefined;
  readonly ref?: ((handle: unknown) => void) | { current: unknown } | null | undefined;
}

/** The last joined ref of each of the kit's: one that is new in every render would let the input go each time. */
const joined = new WeakMap<
  object,
  { readonly own: unknown; readonly ref: FluzFieldProps["ref"] }
>();

/** @param own the other props of the input: their listener hears first, and what they are described by is read first */
export function joinField<Own extends object>(
  own: Own | undefined,
  ours: FluzFieldProps,
): FluzFieldProps<Own>;
export function joinField(own: object | undefined, ours: FluzFieldProps): object {
  if (!own) return ours;
  const { "aria-describedby": hint, onChange, ref }: OwnProps = own;
  // People know the hint already, and the error is the last thing they hear.
  const ids = [hint, ours["aria-describedby"]].filter(Boolean).join(" ");
  return {
    ...own,
    ...ours,
    ...(ids && { "aria-describedby": ids }),
    ref: refOf(ours.ref, ref),
    onChange: onChange ? chain(onChange, ours.onChange) : ours.onChange,
  };
}

function refOf(ours: FluzFieldProps["ref"], own: OwnProps["ref"]): FluzFieldProps["ref"] {
  if (!own) return ours;
  const last = joined.get(ours);
  if (last?.own === own) return last.ref;
  const ref = joinRefs<unknown>(ours, own);
  joined.set(ours, { own, ref });
  return ref;
}

/** What is returned is theirs: some libraries wait for it. */
function chain<Change extends (...values: never[]) => unknown>(own: Change, ours: () => void) {
  return (...values: Parameters<Change>): unknown => {
    const answer = own(...values);
    ours();
    return answer;
  };
}
