import { expect, test } from "vitest";
import { runHere } from "../../support/runHere.ts";

test.each([
  ["--port abc", '--port takes a number from 0 to 65535, and got "abc".'],
  ["--port 65536", '--port takes a number from 0 to 65535, and got "65536".'],
  ["--port 40.5", '--port takes a number from 0 to 65535, and got "40.5".'],
  ["--port", "--port needs a value after it."],
  ["--latency -5", "--latency needs a value after it."],
  ["--latency=-5", '--latency takes milliseconds from 0 to 600000, and got "-5".'],
  ["--latency soon", '--latency takes milliseconds from 0 to 600000, and got "soon".'],
  ["--seed one", '--seed takes a whole number from 0, and got "one".'],
  ["--seed 1e3", '--seed takes a whole number from 0, and got "1e3".'],
  ["--scenario AUTH-9999", '--scenario knows no "AUTH-9999". It takes taken-phone, '],
  ["--scenario flaky --scenario calm", '--scenario knows no "calm".'],
  ["--scenario", "--scenario needs a value after it."],
  [
    "--origin shop.example",
    '--origin: "shop.example" is no origin. Name one as https://shop.example',
  ],
  ["--origin *", '--origin: "*" is no origin.'],
  ["--origin https://a.example --origin null", '--origin: "null" is no origin.'],
  ["--origin", "--origin needs a value after it."],
  ["--host=", "--host takes a name or an address, and got nothing."],
  ["--help=yes", "--help takes no value."],
  ["start", "Unexpected argument 'start'."],
])("fluz-sandbox %s says what is wrong", async (line, problem) => {
  const { exitCode, stderr } = await runHere(...line.split(" "));
  expect(exitCode).toBe(2);
  expect(stderr).toContain(problem);
  expect(stderr).toContain("Run fluz-sandbox --help for the flags.");
});
