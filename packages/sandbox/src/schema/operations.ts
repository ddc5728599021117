import type { Operation } from "@fluz-kit/core";
import { operations as known } from "@fluz-kit/core/internal";
import { access } from "./access.ts";
import { cards } from "./cards.ts";
import { money } from "./money.ts";
import { people } from "./people.ts";
import { secrets } from "./secrets.ts";
import type { OperationRow, Theme } from "./Theme.ts";
import { tokens } from "./tokens.ts";

/** An operation of the sandbox, with everything that its row leaves to the defaults. */
export interface SandboxOperation extends OperationRow {
  readonly name: string;
  readonly operation: Operation;
  readonly isDocumented: boolean;
}

/** Every theme: the documented ones first. */
export const themes: readonly Theme[] = Object.freeze([
  people,
  tokens,
  money,
  cards,
  access,
  secrets,
]);

/** Every operation that the sandbox answers. */
export const operations: readonly SandboxOperation[] = Object.freeze(
  themes.flatMap(({ isDocumented, operations: rows }) =>
    Object.entries(rows).map(([name, row]) => ({
      operation: isKnown(name) ? name : ("other" as const),
      ...row,
      name,
      isDocumented,
    })),
  ),
);

function isKnown(name: string): name is keyof typeof known {
  return Object.hasOwn(known, name);
}
