import type { FluzError } from "@fluz-kit/core";
import type { FluzMeta } from "./FluzMeta.ts";

declare module "@tanstack/react-query" {
  /** Import `@fluz-kit/react-query/register` once, anywhere. Then every `error` is a FluzError and every `meta` a FluzMeta. */
  interface Register {
    defaultError: FluzError;
    queryMeta: FluzMeta;
    mutationMeta: FluzMeta;
  }
}
