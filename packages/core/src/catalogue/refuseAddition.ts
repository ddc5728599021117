/** Throws what `extendCatalogue` throws about a conflict: what, why, how to fix it. */
export function refuseAddition(what: string, why: string, how: string): never {
  throw new TypeError(
    `Fluz Kit: extendCatalogue() refuses an addition: ${what}. Why: ${why}. ${how}.`,
  );
}
