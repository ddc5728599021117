"use client";
// Lets a host's own field or toast speak through the provider's live regions.
import { useContext } from "react";
import type { Announcer } from "../attention/createAnnouncer.ts";
import { warnOnce } from "../development/warnOnce.ts";
import { FluzContext } from "./FluzSettings.ts";

/** Without a provider nothing is said, and nothing breaks. */
const silent: Announcer = {
  announce() {
    if (process.env.NODE_ENV === "production") return;
    warnOnce(
      "announcer",
      "useAnnouncer says nothing, as no FluzProvider is around it, and its live regions are missing. " +
        "Render your application in a FluzProvider.",
    );
  },
  clear() {},
};

/**
 * Says a text to people who use a screen reader, in the live regions of the provider, so that it never
 * comes between two announcements of the kit. The result stays the same while the provider does.
 */
export function useAnnouncer(): Announcer {
  return useContext(FluzContext).announcer ?? silent;
}
