/** What has to be in every packed package beside its build. */
const always = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];

/**
 * What is wrong with the list of a packed package's files: each must come from a source of the package,
 * be a style sheet that a door leads to, or be one of the four that are always there.
 */
export function judgeFiles(
  files: readonly string[],
  sources: readonly string[],
  doors: readonly string[],
): readonly string[] {
  const stems = new Set(sources.map((source) => source.replace(/\.tsx?$/, "")));
  const strange = files.filter((file) => !always.includes(file) && !isBuilt(file, stems, doors));
  const missing = [...always, ...doors].filter((file) => !files.includes(file));
  return [
    ...strange.map((file) => `${file} should not be published`),
    ...missing.map((file) => `${file} is missing`),
  ];
}

function isBuilt(file: string, stems: ReadonlySet<string>, doors: readonly string[]): boolean {
  if (file.endsWith(".css")) return doors.includes(file);
  const [, stem] =
    /^dist\/(?:development\/)?(.+?)(?:\.js|\.js\.map|(?<!\/development\/.*)\.d\.ts)$/.exec(file) ??
    [];
  return stem !== undefined && stems.has(stem);
}
