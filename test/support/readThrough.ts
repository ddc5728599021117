import { readResponse, toFluzError } from "@fluz-kit/core";

/**
 * What core reads of an answer, or of the loss of one, without the reference that tells answers
 * apart. `null` is a success.
 */
export async function readThrough(answer: Promise<Response>): Promise<object | null> {
  const error = await answer.then((response) => readResponse(response), toFluzError);
  return error === null ? null : { ...error.toJSON(), requestId: null };
}
