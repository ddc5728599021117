import { magicExamples, magicValues, RIGHT_CODE } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { startCli } from "../../support/runCli.ts";

test("--help lists every flag, every magic value and what they end", async () => {
  const { exitCode, stdout, stderr } = await startCli("--help").ended;
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain("NOT the real API");
  for (const flag of ["--port", "--host", "--latency", "--help", "--version"]) {
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

test("-h is short for it", async () => {
  expect((await startCli("-h").ended).stdout).toContain("Usage: fluz-sandbox");
});
