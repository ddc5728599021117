"use client";
// Finds what a person may quote to support, which must not tell about an account.
import { readFailure, resolveGuidance } from "@fluz-kit/core";
import { useMemo } from "react";
import type { FluzSettings } from "../settings/FluzSettings.ts";
import type { ErrorProps } from "../surface/ErrorProps.ts";
import { bareFailureOf, viewedErrorOf } from "../error/useFluzError.ts";

/**
 * What support can be told of an error, a hook's result or any failure; `null` while there is none,
 * and where it would tell about an account.
 */
export function useReference(
  { error, operation, attempt }: Partial<ErrorProps>,
  { authenticated, enumerationPolicy, catalogue }: FluzSettings,
): string | null {
  const viewed = viewedErrorOf(error);
  const bare = bareFailureOf(error);
  const reference = useMemo(() => {
    const failure = bare === null || bare === undefined ? null : readFailure(bare);
    const context = { operation, attempt, authenticated, enumerationPolicy, catalogue };
    return failure && resolveGuidance(failure, context).referenceCode;
  }, [bare, operation, attempt, authenticated, enumerationPolicy, catalogue]);
  return viewed ? (viewed.view.guidance?.referenceCode ?? null) : reference;
}
