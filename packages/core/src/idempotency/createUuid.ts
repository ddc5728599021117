// The core knows neither Node nor the DOM. React Native lacks it.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** A UUID of version 4 (RFC 9562). `crypto.randomUUID` is missing outside secure contexts. */
export function createUuid(): string {
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () =>
    (randomByte() & 15).toString(16),
  );
}

/** A random byte, from `Math.random` if `crypto` is missing or fails: a key must be unique, not unguessable. */
function randomByte(): number {
  try {
    return crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
  } catch {
    return Math.random() * 256;
  }
}
