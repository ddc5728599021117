import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { unpackChromium } from "../support/unpackChromium.ts";

let cacheFolder = "";

beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), "fluz-kit-unpack-"));
});

afterEach(() => rm(cacheFolder, { recursive: true }));

function writes(text: string) {
  return (_packageFolder: string, folder: string) => writeFile(join(folder, "chromium"), text);
}

test("two processes at once end up with one whole browser", async () => {
  const [first, second] = await Promise.all([
    unpackChromium(cacheFolder, writes("whole")),
    unpackChromium(cacheFolder, writes("whole")),
  ]);
  expect(first).toBe(second);
  expect(await readdir(cacheFolder)).toHaveLength(1);
  expect(await readFile(join(`${first}`, "chromium"), "utf8")).toBe("whole");
});

test("what is unpacked already is used again", async () => {
  const first = await unpackChromium(cacheFolder, writes("first"));
  await unpackChromium(cacheFolder, writes("second"));
  expect(await readFile(join(`${first}`, "chromium"), "utf8")).toBe("first");
});

test("a browser that cannot be unpacked leaves nothing half done", async () => {
  const broken = unpackChromium(cacheFolder, () => Promise.reject(new Error("disk full")));
  await expect(broken).rejects.toThrow("disk full");
  expect(await readdir(cacheFolder)).toEqual([]);
});
