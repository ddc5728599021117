"use client";
// Lets hooks act before the paint without a warning from React 18 on a server.
import { useEffect, useLayoutEffect } from "react";

/** Runs after the commit and before the paint. React 18 warns about layout effects on a server, so there it is a plain effect, which never runs. */
export const useCommitEffect = typeof document === "undefined" ? useEffect : useLayoutEffect;
