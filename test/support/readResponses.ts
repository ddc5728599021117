import { readdirSync, readFileSync } from "node:fs";

/** A recorded answer of the API: `test/fixtures/responses/<operation>/<case>.json`. */
export interface RecordedResponse {
  /** `"registerUser/phone-taken"` */
  readonly name: string;
  readonly body: unknown;
}

const folder = new URL("../fixtures/responses/", import.meta.url);

/** Every recorded answer, by name. */
export function readResponses(): readonly RecordedResponse[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .toSorted()
    .map((path) => {
      const body: unknown = JSON.parse(readFileSync(new URL(path, folder), "utf8"));
      return { name: path.replaceAll("\\", "/").replace(/\.json$/, ""), body };
    });
}
