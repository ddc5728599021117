// Makes the link to Fluz's consent page, or none at all if a setting is wrong.
import { authorizeUrl } from "@fluz-kit/core";
import type { AuthorizeUrlOptions } from "@fluz-kit/core/internal";
import { complainOnce } from "../development/warnOnce.ts";

/** What `authorizeUrl` needs beside the scopes. */
export type Authorization = Omit<AuthorizeUrlOptions, "scopes">;

/** The link to the consent page, for these scopes alone; `undefined` if there is none that works and is safe. */
export function grantHref(
  authorization: Authorization | undefined,
  scopes: readonly string[],
): string | undefined {
  if (authorization === undefined || scopes.length === 0) return undefined;
  try {
    return authorizeUrl({ ...authorization, scopes });
  } catch (thrown) {
    if (process.env.NODE_ENV !== "production") {
      const why = thrown instanceof Error ? thrown.message : "";
      complainOnce(
        "authorization",
        `no consent page can be offered. ${why.replace(/^Fluz Kit: /, "")}`,
      );
    }
    return undefined;
  }
}
