// The core knows neither Node nor the DOM; React Native has no such thing.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** Version 4 of RFC 9562. `crypto.randomUUID` would do, were it not missing outside secure contexts. */
export function createUuid(): string {
  return "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () =>
    (randomByte() & 15).toString(16),
  );
}

function randomByte(): number {
  const bytes = typeof crypto === "undefined" ? [] : crypto.getRandomValues(new Uint8Array(1));
  // Where nothing better is at hand: a key has to be unique, not unguessable.
  return bytes[0] ?? Math.random() * 256;
}
