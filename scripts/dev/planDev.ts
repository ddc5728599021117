/** A program and what it is told. */
export interface Command {
  readonly name: string;
  readonly args: readonly string[];
}

/** The Vitest project that has most of a package's tests, by the folder of the package. */
export const projects: Readonly<Record<string, string>> = {
  core: "unit",
  messages: "unit",
  react: "dom",
  "react-query": "dom",
  sandbox: "unit",
  demo: "demo",
};

/**
 * What watches the tests and the types of a package.
 *
 * @throws {Error} for a package that there is not, with the names of those there are.
 */
export function planDev(folder: string | undefined): readonly Command[] {
  const project = Object.entries(projects).find(([name]) => name === folder)?.[1];
  if (folder === undefined || project === undefined) {
    throw new Error(
      `Fluz Kit: there is no package ${JSON.stringify(folder ?? "")} to watch. The name is that of a folder ` +
        `in packages. Write one of these: ${Object.keys(projects)
          .map((name) => `pnpm dev ${name}`)
          .join(", ")}.`,
    );
  }
  return [
    { name: "vitest", args: ["--watch", "--project", project, `test/${folder}/`] },
    { name: "tsc", args: ["-p", `packages/${folder}`, "--watch", "--preserveWatchOutput"] },
  ];
}
