import type { ActionId } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages/en";
import { action } from "storybook/actions";

/** What a story leaves to the kit: support has a link of its own. */
const ownWay = "contactSupport" satisfies ActionId;

/** A handler per action that does nothing but say so in Storybook's Actions panel. */
export const storyActions: Readonly<Partial<Record<ActionId, () => void>>> = Object.fromEntries(
  Object.entries(en.actions)
    .filter(([id]) => id !== ownWay)
    .map(([id, label]) => [id, () => action(id)(label)]),
);
