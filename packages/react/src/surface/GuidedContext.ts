"use client";
import { createContext } from "react";
import type { Instance } from "../error/Frame.ts";

/**
 * The hook whose errors a `GuidanceView` around shows by itself, until the page has been taken over:
 * on a server nothing can know that there is a banner among the children too.
 */
export const GuidedContext = createContext<Instance | null>(null);
