import { basename } from "node:path";
import { transformWithOxc } from "vite";
import { expect, test } from "vitest";
import { listFiles, publishedPackages, readText } from "../support/sources.ts";

/**
 * Sources without a test of their own, each with the test that proves it instead: parts that no
 * user meets alone, and that only what they are part of can show.
 */
const exceptions: Record<string, string> = {
  "packages/core/src/catalogue/neutralKeys.ts": "core/guidance/enumeration.test.ts",
  "packages/core/src/guidance/policyKeyOf.ts": "core/guidance/resolveGuidance.test.ts",
  "packages/core/src/internal.ts": "workspace/api.test.ts",
  "packages/react/src/resend/shareWait.ts": "browser/react/resend-button/otherTabs.test.tsx",
  "packages/react/src/attention/typed.ts": "react/valuesStay.test.tsx",
  "packages/react/src/attention/LiveRegions.tsx": "react/attention/createAnnouncer.test.tsx",
  "packages/react/src/surface/GuidedContext.ts": "react/screensOnServer.test.tsx",
  "packages/react/src/attention/useCommitEffect.ts": "react/serverRendering.test.tsx",
  "packages/react/src/surface/withoutErrorProps.ts": "react/error-banner/ErrorBanner.test.tsx",
  "packages/react/src/error/BusyActions.ts": "react/error/ErrorStore.test.tsx",
  "packages/react/src/error/sharedMap.ts": "react/twoCopies.test.tsx",
  "packages/react/src/surface/copyReference.ts": "react/surface/Reference.test.tsx",
  "packages/react/src/error/View.ts": "react/error/ErrorElements.test.tsx",
  "packages/react/src/error/tellPerson.ts": "react/attention/person.test.tsx",
  "packages/react/src/settings/FluzSettings.ts": "react/provider/FluzProvider.test.tsx",
  "packages/react/src/development/tokenOf.ts": "browser/react/development/warnOfContrast.test.tsx",
  "packages/react/src/development/contrastOf.ts": "browser/react/development/contrastOf.test.tsx",
  "packages/react/src/development/readColor.ts": "browser/react/development/contrastOf.test.tsx",
  "packages/react/src/development/createBackgroundReader.ts":
    "browser/react/development/createBackgroundReader.test.tsx",
  "packages/react/src/attention/afterEvent.ts": "browser/react/controlledInputs.test.tsx",
  "packages/react/src/attention/trees.ts": "browser/react/perceivable.test.tsx",
  "packages/react/src/attention/resets.ts": "react/error/formReset.test.tsx",
  "packages/react/src/attention/sent.ts": "react/error/tryAgain.test.tsx",
  "packages/react/src/attention/writeText.ts": "browser/react/two-factor-prompt/ownInputs.test.tsx",
  "packages/react/src/passcode-prompt/describePrompt.ts":
    "react/passcode-prompt/PasscodePrompt.test.tsx",
  "packages/react/src/prompt/askServer.ts": "react/two-factor-prompt/useTwoFactor.test.tsx",
  "packages/react/src/prompt/drawProblem.tsx": "react/two-factor-prompt/TwoFactorPrompt.test.tsx",
  "packages/react/src/prompt/formProps.ts": "react/two-factor-prompt/useTwoFactor.test.tsx",
  "packages/react/src/prompt/useFieldText.ts": "react/two-factor-prompt/useTwoFactor.test.tsx",
  "packages/react/src/two-factor-prompt/codeEvents.ts":
    "react/two-factor-prompt/TwoFactorPrompt.test.tsx",
  "packages/react-query/src/failureOf.ts": "react-query/reportFailures.test.tsx",
  "packages/react-query/src/stateOf.ts": "react-query/useFluzMutation.test.tsx",
};

const tests = new Set(listFiles("test"));

const sources = publishedPackages
  .flatMap((name) => listFiles(`packages/${name}/src`))
  .filter((path) => /\.tsx?$/.test(path) && basename(path) !== "index.ts");

function hasCounterpart(source: string): boolean {
  const [, name, path] = /^packages\/([^/]+)\/src\/(.+)\.tsx?$/.exec(source) ?? [];
  return [`test/${name}`, "test/browser"].some((folder) =>
    [".test.ts", ".test.tsx", ".test-d.ts"].some((ending) =>
      tests.has(`${folder}/${path}${ending}`),
    ),
  );
}

/** Types alone leave nothing behind once they are stripped. */
async function leavesCode(path: string, source: string): Promise<boolean> {
  const { code } = await transformWithOxc(source, path);
  return code.replace(/\/\*.*?\*\/|\/\/.*$|export \{\};?/gms, "").trim() !== "";
}

function doesSomething(path: string): Promise<boolean> {
  return leavesCode(path, readText(path));
}

test("every source has a test that carries its name, or an exception that says why not", async () => {
  const unproved = sources.filter((path) => !(path in exceptions) && !hasCounterpart(path));
  const working = await Promise.all(unproved.map(doesSomething));
  expect(unproved.filter((_, index) => working[index])).toEqual([]);
});

test("every exception is about a source that exists, and names a test that exists", () => {
  const stale = Object.entries(exceptions).filter(
    ([source, proof]) =>
      !sources.includes(source) || hasCounterpart(source) || !tests.has(`test/${proof}`),
  );
  expect(stale).toEqual([]);
});

test("a file of types alone is told from one with code", async () => {
  const types = 'import type { B } from "./b.ts";\n/** A. */\nexport type A = B;';
  expect(await leavesCode("a.ts", types)).toBe(false);
  expect(await leavesCode("a.ts", `${types}\nexport const a: A = 1;`)).toBe(true);
  expect(await leavesCode("a.ts", 'import "./b.ts";')).toBe(true);
});
