import { warnOnce } from "../development.ts";
import { DIGEST, isKind } from "./FluzError.ts";
import type { FoundFacts } from "./Reading.ts";
import { fieldsOf } from "./isObject.ts";
import type { Fields } from "./isObject.ts";
import { readCode, readMatch } from "./readCode.ts";
import { parseText } from "./readErrorField.ts";

// The core knows neither Node nor the DOM. Builds replace this with a constant.
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The message of a FluzError: its code or its kind, and the response key. */
const ownMessage = /^([\w-]{1,64})(?: \(([A-Za-z_]\w{0,127})\))?$/;

/**
 * The facts of a FluzError that became a plain Error on its way: a server threw or returned it, a worker got
 * a clone. All facts if its digest or its fields came along; else what its message says. `null` for any other
 * error.
 */
export function readCrossed(error: Fields): FoundFacts | null {
  const { name, message, digest } = error;
  const isNamed = name === "FluzError";
  if (typeof digest === "string" && digest.startsWith(DIGEST)) {
    return { ...fieldsOf(parseText(digest.slice(DIGEST.length))), fluzError: 1 };
  }
  if (isNamed && isKind(error["kind"])) return { ...error, fluzError: 1 };
  const [, what = "", responseKey] =
    (typeof message === "string" && ownMessage.exec(message)) || [];
  const code = isKind(what) ? null : readMatch(isNamed ? /./ : /\d{4}$/, readCode(what));
  if (code === null && !isKind(what)) return null;
  // A clone has lost its name. The response key shows whose message it is.
  if (!isNamed && (name !== "Error" || responseKey === undefined)) return null;
  if (process.env.NODE_ENV !== "production") warnOfLoss(what);
  return {
    kind: code === null ? what : "api",
    code,
    receivedCode: code,
    responseKey,
    fluzError: 1,
  };
}

function warnOfLoss(what: string): void {
  warnOnce(
    "crossed",
    `a FluzError (${what}) has arrived as a plain Error. In development its code came along in the message. In production a server's error loses even that, so people would read "Something went wrong". On the server, return what \`runOnServer\` of "@fluz-kit/core/server" gives, or \`failure.toJSON()\`.`,
  );
}
