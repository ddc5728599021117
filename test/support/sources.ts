import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The packages that are published, by their folder's name. */
export const publishedPackages = ["core", "messages", "react", "react-query", "sandbox"] as const;

/** Paths below `folder`, which is relative to the repository, as are they. */
export function listFiles(folder: string): string[] {
  if (!existsSync(root + folder)) return [];
  return (
    readdirSync(root + folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
      // One test writes packages of its own beside the others for a moment.
      .filter((entry) => entry.isFile() && !/node_modules|\/\.api-/.test(entry.parentPath))
      .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`)
      .sort()
  );
}

/** Everything that is, or is about to be, in version control. */
export function listTracked(): string[] {
  return execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\0")
    .filter((path) => path !== "" && existsSync(root + path));
}

export function readText(path: string): string {
  return readFileSync(root + path, "utf8");
}

export interface Import {
  from: string;
  typeOnly: boolean;
}

/** What a module imports or exports from elsewhere. */
export function listImports(code: string): Import[] {
  const found = code.matchAll(
    /^\s*(?:import|export)\s+(?:(type)\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm,
  );
  return [...found].map(([, type, from, dynamic]) => ({
    from: from ?? dynamic ?? "",
    typeOnly: type !== undefined,
  }));
}

export interface Manifest {
  name: string;
  type: string;
  private?: boolean;
  sideEffects: boolean | string[];
  files: string[];
  bin?: Record<string, string>;
  exports: Record<string, string>;
  engines?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  publishConfig: {
    access: string;
    bin?: Record<string, string>;
    exports: Record<string, string | Record<string, string>>;
  };
}

export function readManifest(path: string): Manifest {
  return JSON.parse(readText(path));
}
