import { codes, type Operation } from "@fluz-kit/core";
import { operations } from "@fluz-kit/core/internal";
import { createSandbox } from "@fluz-kit/sandbox";
import { failure } from "@fluz-kit/sandbox/fixtures";
import { expect, test } from "vitest";
import { keysOf } from "../../support/keysOf.ts";

const { schema } = createSandbox();
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});

const operationNames: readonly Operation[] = [...keysOf(operations), "other"];

test.each(operationNames)("%s answers under a mutation that the sandbox has", (operation) => {
  const [responseKey] = Object.keys(failure<Operation>("AUTH-0030", { operation }).data ?? {});
  expect(mutations).toContain(responseKey);
});

test.each(keysOf(codes))("%s alone is told to a person who can meet it", (code) => {
  const able = operationNames.filter(
    (name) => name === "other" || operations[name].some((candidate) => candidate === code),
  );
  expect(able.map((operation) => failure<Operation>(code, { operation }))).toContainEqual(
    failure(code),
  );
});
