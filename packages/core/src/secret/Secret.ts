const REDACTED = "[redacted]";

/**
 * Holds a passcode or a code so that it does not leak by accident: it prints as `Secret {}`, serialises
 * and converts to `"[redacted]"`, and clones and spreads to an empty object. Only `reveal()` gives the
 * value, so every place that reads it can be found (OWASP ASVS 14.2.4, 16.2.5).
 *
 * JavaScript cannot wipe a string from memory: `destroy()` drops the kit's own reference to it.
 */
export class Secret {
  #value: string | null;

  /** @throws {TypeError} if the value is not a string; the message does not contain the value. */
  constructor(value: string) {
    if (typeof value !== "string") {
      throw new TypeError(
        "Fluz Kit: a Secret was made from something that is not a string. " +
          "Leading zeros count, so numbers are not accepted. Pass the text that was typed.",
      );
    }
    this.#value = value;
  }

  /**
   * The value itself, for the request that needs it.
   *
   * @throws {Error} after `destroy()`.
   */
  reveal(): string {
    if (this.#value !== null) return this.#value;
    throw new Error(
      "Fluz Kit: reveal() was called on a Secret that has been destroyed. " +
        "A secret is destroyed as soon as its request has ended. " +
        "Call reveal() before that, or ask the person to enter it again.",
    );
  }

  /** Forgets the value. May be called any number of times. */
  destroy(): void {
    this.#value = null;
  }

  /** Always `"[redacted]"`. */
  toJSON(): string {
    return REDACTED;
  }

  /** Always `"[redacted]"`. */
  toString(): string {
    return REDACTED;
  }

  /** Always `"[redacted]"`: template strings, concatenation and comparison see no value. */
  [Symbol.toPrimitive](): string {
    return REDACTED;
  }
}
