"use client";
import { enWithoutPrompts } from "@fluz-kit/messages";
import { createContext } from "react";
import type { FluzSettings } from "./FluzSettings.ts";

/** What holds where there is no provider. */
const defaults: FluzSettings = {
  messages: enWithoutPrompts,
  actions: [],
  announcer: null,
  attempts: null,
};

export const FluzContext = createContext(defaults);
