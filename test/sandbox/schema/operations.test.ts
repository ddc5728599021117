import { operations } from "@fluz-kit/core/internal";
import { createSandbox } from "@fluz-kit/sandbox";
import { expect, test } from "vitest";
import { readText } from "../../support/sources.ts";
import { operationNames, sampleOf } from "../../support/sandboxOperations.ts";

const { schema } = createSandbox();
const fields = { ...schema.getMutationType()?.getFields(), ...schema.getQueryType()?.getFields() };

test("every operation of the schema is rehearsed by these tests", () => {
  expect(new Set(Object.keys(fields))).toEqual(new Set([...operationNames, "marco"]));
});

test("an illustrative operation bears the name that the kit has for it", () => {
  const illustrative = operationNames.filter((name) => !sampleOf(name).isDocumented);
  expect(illustrative.filter((name) => !Object.hasOwn(operations, name))).toEqual([]);
});

test("whatever the kit knows a person can do, the sandbox can answer", () => {
  const rehearsed = new Set(operationNames.map((name) => sampleOf(name).operation));
  expect(rehearsed).toEqual(new Set([...Object.keys(operations), "other"]));
});

test.each(operationNames)("the schema says of %s whether it is documented", (name) => {
  const { isDocumented } = sampleOf(name);
  expect(fields[name]?.description).toMatch(isDocumented ? /^Documented\. / : /^Illustrative: /);
});

test("the README says of each operation whether it is documented", () => {
  const readme = readText("packages/sandbox/README.md");
  const [, documented = "", illustrative = ""] =
    /^Documented, (.+?)\n\nIllustrative, (.+?)\n\n/ms.exec(readme) ?? [];
  for (const name of operationNames) {
    const [there, elsewhere] = sampleOf(name).isDocumented
      ? [documented, illustrative.replace("as `registerUser` does", "")]
      : [illustrative, documented];
    expect(there).toContain(`\`${name}\``);
    expect(elsewhere).not.toContain(`\`${name}\``);
  }
});
