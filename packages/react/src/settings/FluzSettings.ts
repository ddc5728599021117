"use client";
// The settings that a provider hands down, and how nearer ones come before them.
import type { Attempts, Catalogue, EnumerationPolicy, SessionRefresher } from "@fluz-kit/core";
import { enWithoutPrompts } from "@fluz-kit/messages";
import type { Messages, MessagesWithoutPrompts } from "@fluz-kit/messages";
import { createContext } from "react";
import type { ActionHandlers } from "./ActionHandler.ts";
import type { Announcer } from "../attention/createAnnouncer.ts";
import type { FluzEvent } from "./FluzEvent.ts";
import type { Navigate } from "../links/follow.ts";
import type { SupportChannel } from "../links/chooseSupport.ts";
import { completeMessages } from "./completeMessages.ts";

/** What a provider holds for every error below it; a hook or a prompt can say otherwise for its own. */
export interface FluzOptions {
  /** The words, in the person's language. @default `en` of `@fluz-kit/messages` */
  readonly messages?: Messages | undefined;
  /** A BCP 47 tag for numbers and durations, if more exact than the messages': `"es-MX"`. One of another language than theirs is passed over. @default the messages' locale */
  readonly locale?: string | undefined;
  /** The application's name, for sentences that ask on its behalf. @default a neutral word */
  readonly appName?: string | undefined;
  /** What actions do. Nearer handlers come first: a component's, the hook's, the provider's. */
  readonly actions?: ActionHandlers | undefined;
  /** Goes to a path of the application, as `router.push` of Next or what `useNavigate()` of React Router returns. A plain press on a link of `actions` calls it with the path from the root. @default the browser follows the link */
  readonly navigate?: Navigate | undefined;
  /** Where "Contact support" leads; of several, the first that is safe. Without it support is not offered. */
  readonly support?: SupportChannel | readonly SupportChannel[] | undefined;
  /** What each scope lets the application do, in the person's words. Ids without a label are never shown. */
  readonly scopeLabels?: Readonly<Record<string, string>> | undefined;
  /** What `extendCatalogue` returned. @default the general catalogue */
  readonly catalogue?: Catalogue | undefined;
  /** The name of the journey under which attempts are kept: "sign-up". */
  readonly flow?: string | undefined;
  /** Whether the person has signed in. @default unset, which counts as yes wherever it matters */
  readonly authenticated?: boolean | undefined;
  /** How much words may tell about other people's accounts. @default "explicit" */
  readonly enumerationPolicy?: EnumerationPolicy | undefined;
  /** What `createSessionRefresher` returned. Handlers run in it: if one rejects because the session has ended, the session is renewed and the handler runs once more. */
  readonly session?: Pick<SessionRefresher, "run"> | undefined;
  /** Is told what happens to errors on the screen, for statistics. What it throws is dropped: it must not break a form. */
  readonly onEvent?: ((event: FluzEvent) => void) | undefined;
}

/** Every option that a provider and a hook have in common. */
export const optionNames = [
  "messages",
  "locale",
  "appName",
  "actions",
  "navigate",
  "support",
  "scopeLabels",
  "catalogue",
  "flow",
  "authenticated",
  "enumerationPolicy",
  "session",
  "onEvent",
] as const satisfies readonly (keyof FluzOptions)[];

/** What holds at one place in the tree. */
export interface FluzSettings extends Omit<FluzOptions, "actions" | "messages"> {
  readonly messages: MessagesWithoutPrompts;
  /** Nearest first. */
  readonly actions: readonly (ActionHandlers | undefined)[];
  /** `null` without a provider: then focus alone tells of an error. */
  readonly announcer: Announcer | null;
  readonly attempts: Attempts | null;
}

/** The nearer options over the outer settings; handlers stay in layers. */
export function mergeSettings(outer: FluzSettings, own: FluzOptions): FluzSettings {
  // Most hooks say nothing of their own, and there can be many.
  if (optionNames.every((name) => own[name] === undefined)) return outer;
  const given = Object.fromEntries(
    optionNames.map((name) => [name, own[name] ?? outer[name]] as const),
  );
  const messages = own.messages ? completeMessages(own.messages) : outer.messages;
  return { ...outer, ...given, messages, actions: [own.actions, ...outer.actions] };
}

/** What holds where there is no provider. */
const defaults: FluzSettings = {
  messages: enWithoutPrompts,
  actions: [],
  announcer: null,
  attempts: null,
};

export const FluzContext = createContext(defaults);
