import { basename } from "node:path";
import { transformWithOxc } from "vite";
import { expect, test } from "vitest";
import { listFiles, publishedPackages, readText } from "../support/sources.ts";

/**
 * Sources without a test of their own, each with the test that proves it instead: parts that no
 * user meets alone, and that only what they are part of can show.
 */
const exceptions: Record<string, string> = {
  "packages/react/src/announcer/createAnnouncer.ts": "react/announcer/LiveRegions.test.tsx",
  "packages/react/src/error-banner/BannerView.tsx": "react/error-banner/ErrorBanner.test.tsx",
  "packages/react/src/internal/ActionList.tsx": "react/use-fluz-error/bindActions.test.tsx",
  "packages/react/src/internal/ErrorSource.tsx": "react/error-banner/ErrorBanner.test.tsx",
  "packages/react/src/internal/SeverityIcon.tsx": "react/error-banner/ErrorBanner.test.tsx",
  "packages/react/src/internal/development.ts": "react/use-fluz-error/bindActions.test.tsx",
  "packages/react/src/internal/joinClasses.ts": "react/error-banner/Banner.test.tsx",
  "packages/react/src/internal/useArrival.ts": "react/internal/focusPolicy.test.tsx",
  "packages/react/src/internal/useCommitEffect.ts": "react/serverRendering.test.tsx",
  "packages/react/src/internal/useFocusHome.ts": "react/internal/focusPolicy.test.tsx",
  "packages/react/src/internal/useLatest.ts": "react/use-fluz-error/useRunning.test.tsx",
  "packages/react/src/internal/useRootRef.ts": "react/error-banner/Banner.test.tsx",
  "packages/react/src/internal/watchPerson.ts": "react/internal/focusPolicy.test.tsx",
  "packages/react/src/internal/wordsOf.ts": "react/error-banner/ErrorBanner.test.tsx",
  "packages/react/src/provider/FluzContext.ts": "react/provider/FluzProvider.test.tsx",
  "packages/react/src/use-fluz-error/FluzErrorView.ts": "react/use-fluz-error/readSource.test.tsx",
  "packages/react/src/use-fluz-error/createFields.ts": "react/field-error/FieldError.test.tsx",
  "packages/react/src/use-fluz-error/createSteps.ts": "react/use-fluz-error/bindActions.test.tsx",
  "packages/react/src/use-fluz-error/useAttempts.ts":
    "react/use-fluz-error/createAttemptStore.test.tsx",
  "packages/react/src/use-fluz-error/useFailure.ts": "react/use-fluz-error/useFluzError.test.tsx",
  "packages/react/src/use-fluz-error/useFieldProps.ts": "react/field-error/FieldError.test.tsx",
  "packages/react/src/use-fluz-error/useGuidance.ts": "react/use-fluz-error/useFluzError.test.tsx",
  "packages/react/src/use-fluz-error/useOccurrence.ts":
    "react/use-fluz-error/createAttemptStore.test.tsx",
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
