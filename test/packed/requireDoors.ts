import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

const packages = fileURLToPath(new URL("../../packages", import.meta.url));

/**
 * What keeps a CommonJS file from `require()` of the packed packages. Node can require ES modules from 20.19 and
 * 22.12 on, as long as none of them waits at its top. Before that it says so itself, and names `import()`.
 *
 * @param unpacked where each package has been unpacked, within `work`
 */
export function* requireDoors(
  unpacked: ReadonlyMap<string, string>,
  work: string,
): Generator<string> {
  const require = createRequire(join(work, "index.cjs"));
  const manifests = [...unpacked].map(([name, folder]): Manifest => {
    link(work, name, folder);
    return require(join(folder, "package.json"));
  });
  for (const { name, dependencies, peerDependencies } of manifests) {
    const own = join(packages, name.replace("@fluz-kit/", ""), "node_modules");
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) {
      link(work, needed, join(own, needed));
    }
  }
  for (const { name, exports } of manifests) {
    for (const door of Object.keys(exports).filter((path) => !path.endsWith(".css"))) {
      try {
        require(join(name, door));
      } catch (error) {
        yield `require("${join(name, door)}"): ${String(error)}`;
      }
    }
  }
}

/** Lets whatever is within `work` find a package. */
function link(work: string, name: string, target: string): void {
  const path = join(work, "node_modules", name);
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
