// The core knows neither Node nor the DOM; React Native has no such thing.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** Version 4 of RFC 9562. `crypto.randomUUID` would do, were it not missing outside secure contexts. */
export function createUuid(): string {
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () =>
    (randomByte() & 15).toString(16),
  );
}

/** Where nothing better is at hand, or that fails: a key has to be unique, not unguessable. */
function randomByte(): number {
  try {
    return crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;
  } catch {
    return Math.random() * 256;
  }
}
