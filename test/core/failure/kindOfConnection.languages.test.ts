import { toFluzError } from "@fluz-kit/core";
import { expect, test } from "vitest";

/** A TypeError as it is made outside all code: with an empty stack, or without any. */
const made = (message: string, stack: unknown) =>
  Object.defineProperty(new TypeError(message), "stack", { value: stack });

test.each([
  ["Japanese", "ネットワーク接続が切れました。"],
  ["German", "Die Netzwerkverbindung wurde unterbrochen."],
  ["Dutch", "De netwerkverbinding is verbroken."],
  ["French", "La connexion a expiré."],
  ["French, of a server", "Impossible de se connecter au serveur."],
  ["Spanish", "Se ha perdido la conexion."],
  ["Italian", "La connessione si e interrotta."],
  ["Danish", "Forbindelsen er afbrudt."],
  ["Finnish", "Verkkoyhteys katkesi."],
  ["Indonesian", "Koneksi terputus."],
])("Safari's word for a lost connection is understood in %s", (_, message) => {
  expect(toFluzError(new TypeError(message)).kind).toBe("network");
});

test("a TypeError in words that nobody knows is a lost connection where no code has made it", () => {
  expect(toFluzError(made("Verbroken", "")).kind).toBe("network");
  expect(toFluzError(made("Verbroken", undefined)).kind).toBe("unknown");
  expect(toFluzError(made("Verbroken", "at fetchUser")).kind).toBe("unknown");
  expect(toFluzError(made("", "")).kind).toBe("unknown");
});

test.each<[string, Error]>([
  ["an error that is no TypeError", new Error("Die Netzwerkverbindung wurde unterbrochen.")],
  ["an error that is no TypeError, with other letters", new Error("接続が切れました")],
  ["a mistake in the code", new TypeError("Cannot read 'größe'")],
  ["a mistake in the code, about a connection", new TypeError("internet is not a function")],
  ["a mistake without a place", made("x is not a function", "")],
  ["more words than any engine says", new TypeError(`Größe ${"x".repeat(500)}`)],
])("%s is no lost connection", (_, error) => {
  expect(toFluzError(error).kind).toBe("unknown");
});
