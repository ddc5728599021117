import { readCode } from "../failure/readCode.ts";
import type { Catalogue } from "./Catalogue.ts";
import { checkPolicy, checkShape } from "./checkPolicy.ts";
import type { CodeFamily } from "./CodeFamily.ts";
import { isFluzErrorCode } from "./isFluzErrorCode.ts";
import type { PolicyOverride } from "./mergePolicy.ts";
import { mergePolicy } from "./mergePolicy.ts";
import { operations } from "./operations.ts";
import type { Policy } from "./Policy.ts";
import { policies as general } from "./policies.ts";
import { isRefusal, refuseAddition } from "./refuseAddition.ts";
import { refuseUnknown, requireKnown, requireSituation } from "./requireKey.ts";

/** What `extendCatalogue` adds to a catalogue. */
export interface CatalogueAdditions {
  /** Codes beyond those of the base. Each family brings its own policies. */
  readonly families?: readonly CodeFamily[] | undefined;
  /**
   * Policy properties to replace: under a code for every operation, under `code@operation` for one.
   * `code@operation` wins. They apply to the codes of the base and of the added families.
   */
  readonly overrides?: Readonly<Record<string, PolicyOverride>> | undefined;
}

/** Has a null prototype, so that a lookup finds own keys only. */
type Table = Record<string, Policy>;

/**
 * Returns a new catalogue with more code families and the host's overrides. The base stays unchanged.
 * Pass the result to `resolveGuidance` or the provider.
 *
 * An override replaces whole properties (`actions`, `placement`, …) in the policy of the code and in the
 * base's policies for single operations of that code. It does not change the policy that keeps an
 * account secret (`code@neutral`), nor the one for people who have not signed in
 * (`code@unauthenticated`). The second one can be overridden under its own key.
 *
 * @throws {TypeError} if additions contradict the base or each other, or offer a forbidden action. That
 * covers a code that is already defined, a malformed code, an override for an undefined code, an empty
 * list of actions, and an action that is unknown or forbidden for the code. Also for a value of the
 * wrong type, in the base too. Throws nothing else.
 */
export function extendCatalogue(base: Catalogue, additions: CatalogueAdditions): Catalogue {
  try {
    return extend(base, additions);
  } catch (thrown) {
    if (isRefusal(thrown)) throw thrown;
    return refuseAddition(
      "part of it cannot be read",
      "the base, the additions, a family or a policy has the wrong type",
      "Pass generalCatalogue or what extendCatalogue() returned, and plain objects that follow the types",
    );
  }
}

function extend(base: Catalogue, additions: CatalogueAdditions): Catalogue {
  const { families = [], overrides = {} } = additions;
  const table: Table = Object.create(null);
  for (const [key, policy] of Object.entries(base.policies)) {
    const copy = mergePolicy(key, policy);
    checkShape(key, copy);
    table[key] = copy;
  }
  const owners = new Map<string, CodeFamily>();
  for (const family of families) addFamily(table, family, owners);

  const keys = Object.keys(overrides);
  const situations = situationsByCode(table, keys);
  const ofCodes = keys.filter((key) => !key.includes("@"));
  const ofSituations = keys.filter((key) => key.includes("@"));
  for (const code of ofCodes) {
    requireKnown(table, code, code);
    for (const key of [code, ...(situations.get(code) ?? [])]) {
      override(table, key, code, overrides[code]);
    }
  }
  for (const key of ofSituations) {
    const [code = ""] = key.split("@");
    requireKnown(table, code, key);
    requireSituation(code, key);
    override(table, key, code, overrides[key]);
  }
  return Object.freeze({ policies: Object.freeze(table) });
}

function addFamily(table: Table, family: CodeFamily, owners: Map<string, CodeFamily>): void {
  if (typeof family.name !== "string" || family.name === "") {
    refuseAddition(
      "a family has no name",
      "messages like this one could not say which family is meant",
      'Write, for example, { name: "shop", policies: {} }',
    );
  }
  const added = Object.entries(family.policies);
  for (const [key, policy] of added) {
    const [code = ""] = key.split("@");
    requireFreeCode(table, code, family, owners);
    if (key !== code) {
      requireSituation(code, key);
      if (!Object.hasOwn(family.policies, code)) refuseUnknown(code, key);
    }
    const merged = mergePolicy(key, policy);
    checkPolicy(key, merged);
    owners.set(code, family);
    table[key] = merged;
  }
}

/** A code belongs to one family. Families cannot take general codes or conditions. */
function requireFreeCode(
  table: Table,
  code: string,
  family: CodeFamily,
  owners: ReadonlyMap<string, CodeFamily>,
): void {
  const { name } = family;
  if (readCode(code) === null) {
    refuseAddition(
      `the family "${name}" defines "${code}"`,
      "no failure can carry a code of that form",
      'Write it as the API sends it: "SHOP-0001", "CARD_LOST" or "card_lost"',
    );
  }
  // `API` is not a condition, but a failure without a known code is looked up by the name of its kind.
  if (Object.hasOwn(general, code) || isFluzErrorCode(code) || code === "API") {
    refuseAddition(
      `the family "${name}" defines "${code}"`,
      "it is one of the kit's own keys",
      "To change what to do about a general code, use an override. A condition takes no code",
    );
  }
  const owner = owners.get(code);
  if (owner !== family && code in table) {
    refuseAddition(
      `the family "${name}" defines "${code}"`,
      owner === undefined
        ? "the base defines it already"
        : `the family "${owner.name}" defines it too`,
      "Leave one of the two out, or use an override to change a single policy",
    );
  }
}

function override(table: Table, key: string, code: string, given?: PolicyOverride): void {
  const current = table[key] ?? table[code];
  if (current === undefined || typeof given !== "object" || given === null) {
    refuseAddition(
      `the override of "${key}" is not an object`,
      "it names the properties to replace",
      'Write, for example, { actions: ["contactSupport"] }',
    );
  }
  const merged = mergePolicy(key, current, given);
  checkPolicy(key, merged);
  table[key] = merged;
}

/** For each overridden code, its policies for single operations. One pass, however many codes there are. */
function situationsByCode(table: Table, codes: readonly string[]): Map<string, string[]> {
  const found = new Map(codes.map((code): [string, string[]] => [code, []]));
  for (const key of Object.keys(table)) {
    const [code = "", situation = ""] = key.split("@");
    if (Object.hasOwn(operations, situation)) found.get(code)?.push(key);
  }
  return found;
}
