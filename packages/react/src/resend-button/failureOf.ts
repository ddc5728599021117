import { readFailure, toFluzError } from "@fluz-kit/core";
import type { FluzError } from "@fluz-kit/core";

/** What went wrong with a request, thrown or in the payload; `null` for a success, which needs no payload. Never rejects. */
export async function failureOf(request: () => Promise<unknown>): Promise<FluzError | null> {
  try {
    const answer = await request();
    return answer === undefined || answer === null ? null : readFailure(answer);
  } catch (thrown) {
    return toFluzError(thrown);
  }
}
