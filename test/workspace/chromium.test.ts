import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findChromium } from "../support/chromium.ts";
import type { Machine } from "../support/chromium.ts";

const emptyMachine: Machine = {
  env: { PATH: "/usr/local/bin:/usr/bin" },
  platform: "linux",
  arch: "x64",
  cacheFolder: "/cache",
  exists: () => false,
  unpack: async () => null,
  starts: () => true,
};

const unpacked = "/cache/chromium-1.2.3";

function have(...paths: string[]): Machine["exists"] {
  return (path) => paths.includes(path);
}

describe("CHROMIUM_PATH", () => {
  test("wins over the packaged Chromium", async () => {
    const found = await findChromium({
      ...emptyMachine,
      env: { CHROMIUM_PATH: "/opt/chromium" },
      exists: have("/opt/chromium"),
      unpack: async () => unpacked,
    });
    expect(found).toEqual({ executablePath: "/opt/chromium", env: {} });
  });

  test("that names no file is an error, even when there is another browser", async () => {
    const search = findChromium({
      ...emptyMachine,
      env: { CHROMIUM_PATH: "/opt/nowhere" },
      unpack: async () => unpacked,
    });
    await expect(search).rejects.toThrow(
      /^Fluz Kit: CHROMIUM_PATH names \/opt\/nowhere, and there is no such file\. Correct it/,
    );
  });
});

describe("the packaged Chromium", () => {
  test("is taken on Linux x64, before what the system has", async () => {
    const found = await findChromium({
      ...emptyMachine,
      exists: have("/usr/bin/chromium", "/etc/fonts/fonts.conf"),
      unpack: async () => unpacked,
    });
    expect(found).toEqual({ executablePath: `${unpacked}/chromium`, env: {} });
  });

  test("brings its own fonts to a system without any", async () => {
    const found = await findChromium({ ...emptyMachine, unpack: async () => unpacked });
    expect(found.env).toEqual({ FONTCONFIG_PATH: `${unpacked}/fonts` });
  });

  test("brings its own libraries to a system that lacks them", async () => {
    const found = await findChromium({
      ...emptyMachine,
      env: { LD_LIBRARY_PATH: "/opt/lib" },
      exists: have("/etc/fonts/fonts.conf"),
      unpack: async () => unpacked,
      starts: (_path, env) => "LD_LIBRARY_PATH" in env,
    });
    expect(found.env).toEqual({ LD_LIBRARY_PATH: `${unpacked}/al2023/lib:/opt/lib` });
  });

  test("gives way to the system's when it does not start at all", async () => {
    const found = await findChromium({
      ...emptyMachine,
      exists: have("/usr/bin/google-chrome"),
      unpack: async () => unpacked,
      starts: () => false,
    });
    expect(found.executablePath).toBe("/usr/bin/google-chrome");
  });

  test("is not even unpacked on another kind of machine", async () => {
    const found = await findChromium({
      ...emptyMachine,
      arch: "arm64",
      exists: have("/usr/bin/chromium"),
      unpack: () => Promise.reject(new Error("unpacked all the same")),
    });
    expect(found.executablePath).toBe("/usr/bin/chromium");
  });
});

test("an application folder counts on macOS", async () => {
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const found = await findChromium({
    ...emptyMachine,
    platform: "darwin",
    arch: "arm64",
    exists: have(chrome),
  });
  expect(found.executablePath).toBe(chrome);
});

test("without any browser the error says what to do", async () => {
  await expect(findChromium(emptyMachine)).rejects.toThrow(
    /^Fluz Kit: no Chromium was found for linux x64.+Install Chromium or Google Chrome, or set CHROMIUM_PATH/,
  );
});

test("the browser that these tests run in exists", async () => {
  expect(existsSync((await findChromium()).executablePath)).toBe(true);
});
