import type { FluzErrorCode } from "@fluz-kit/core";

/** What the API answers with HTTP 200, with a sentence that must never reach the page. */
export function failed(code: FluzErrorCode) {
  return { data: { anything: { success: false, error: { code, message: "ZZZ-LEAK" } } } };
}

export const worked = { data: { anything: { success: true, error: null } } };

/** An answer that the test gives when it wants to. */
export function createAnswer<T = unknown>() {
  let resolve: (value: T) => void = () => {};
  let reject: (thrown: unknown) => void = () => {};
  const promise = new Promise<T>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
