import { expect, test } from "vitest";
import { listFiles, readText } from "../../support/sources.ts";

test("nothing in core and react-query takes an application's own secret: that stays on a server", () => {
  const sources = ["packages/core/src", "packages/react-query/src"].flatMap(listFiles);
  const taking = /\bBasic\b|\bbtoa\b|authorization:|(?:client|app)_?secret|api_?key/i;
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.filter((path) => taking.test(readText(path)))).toEqual([]);
});
