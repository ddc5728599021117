import { expect, test } from "vitest";
import { emitDeclarations } from "../support/emitDeclarations.ts";
import { hostLibrary } from "../support/hostLibrary.ts";

test.each(["bundler", "node16", "nodenext"] as const)(
  "a host's exported hooks that return the kit's results have declarations under %s",
  { timeout: 60_000 },
  (resolution) => {
    const { complaints, declarations } = emitDeclarations(hostLibrary, resolution);
    expect(complaints).toEqual([]);
    expect(declarations).toContain("useLogin");
    // By the packages' names, never by a path into them.
    const imported = [...declarations.matchAll(/(?:import\(|from )"([^"]+)"/g)].map(
      ([, from]) => from,
    );
    expect(imported).toEqual(expect.arrayContaining(["@fluz-kit/react"]));
    expect(
      imported.filter(
        (from) => !/^(?:@fluz-kit\/[a-z-]+|@tanstack\/react-query|react)$/.test(from ?? ""),
      ),
    ).toEqual([]);
  },
);
