/**
 * The value if it can be a `receivedCode`, else `null`. APIs use codes such as `RC-0001`, `CVV_MISMATCH` and
 * `insufficient_scope`. Sentences, tokens and numbers do not fit.
 */
export function readCode(value: unknown): string | null {
  const code = /^(?=.{1,64}$)(?:[A-Z]{2,5}-\d{4}|[A-Z]+(?:_[A-Z\d]+)*|[a-z]+(?:_[a-z]+)*)$/;
  return readMatch(code, value);
}

/** The value, if it is a string of this form; else `null`. */
export function readMatch(form: RegExp, value: unknown): string | null {
  return typeof value === "string" && form.test(value) ? value : null;
}
