import { magicExamples, magicValues, RIGHT_CODE } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { runHere } from "../../support/runHere.ts";

test("--help lists every flag, every magic value and what they end", async () => {
  const { exitCode, stdout, stderr } = await runHere("--help");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain("NOT the real API");
  for (const flag of [
    "--port",
    "--host",
    "--origin",
    "--latency",
    "--scenario",
    "--seed",
    "--help",
    "--version",
  ]) {
    expect(stdout).toContain(flag);
  }
  const listed = [...stdout.matchAll(/^ {2}(\d{4}) {4}(.+)$/gm)].map(([, ...row]) => row);
  expect(listed).toEqual(magicValues.map(({ ending, answer }) => [ending, answer]));
  for (const { example, rule } of magicExamples) {
    expect(stdout).toContain(example);
    expect(stdout).toContain(rule);
  }
  expect(stdout).toContain(RIGHT_CODE);
});

test("--help lists every scenario that --scenario takes", async () => {
  const { stdout } = await runHere("--help");
  const [, listed = ""] = /Scenarios:\n\n(.*?)\n\nA code/s.exec(stdout) ?? [];
  const named = [...listed.matchAll(/^ {2}(\S+) +\S/gm)].map(([, name]) => name);
  const { stderr } = await runHere("--scenario", "no-such");
  const [, taken = ""] = /It takes (.+), a code such/.exec(stderr) ?? [];
  expect(named.length).toBeGreaterThan(5);
  expect(taken.split(", ")).toEqual(named);
  const conditions = magicValues
    .map(({ outcome }) => outcome)
    .filter((name) => !name.startsWith("AUTH-"));
  for (const condition of conditions) expect(stdout).toContain(`\n  ${condition}\n`);
});

test("-h is short for it", async () => {
  expect((await runHere("-h")).stdout).toContain("Usage: fluz-sandbox");
});
