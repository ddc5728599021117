"use client";
import type { Catalogue, EnumerationPolicy } from "@fluz-kit/core";
import { en } from "@fluz-kit/messages";
import type { Messages } from "@fluz-kit/messages";
import { createContext } from "react";
import type { ActionHandlers } from "../actions/ActionHandler.ts";
import type { Announcer } from "../announcer/createAnnouncer.ts";
import type { AttemptStore } from "../use-fluz-error/createAttemptStore.ts";
import type { SupportChannel } from "./SupportChannel.ts";

/** What every error surface below a provider shares. */
export interface FluzSettings {
  readonly messages: Messages;
  readonly appName: string | undefined;
  /** Nearest first. */
  readonly actions: readonly ActionHandlers[];
  readonly support: readonly SupportChannel[];
  readonly authenticated: boolean | undefined;
  readonly enumerationPolicy: EnumerationPolicy | undefined;
  readonly flow: string | undefined;
  readonly catalogue: Catalogue | undefined;
  /** `null` without a provider: then focus alone tells of an error. */
  readonly announcer: Announcer | null;
  readonly attempts: AttemptStore | null;
}

/** What holds where there is no provider. */
const defaults: FluzSettings = {
  messages: en,
  appName: undefined,
  actions: [],
  support: [],
  authenticated: undefined,
  enumerationPolicy: undefined,
  flow: undefined,
  catalogue: undefined,
  announcer: null,
  attempts: null,
};

export const FluzContext = createContext<FluzSettings>(defaults);
