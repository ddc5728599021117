import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
} from "@microsoft/api-extractor";
import { format } from "oxfmt";
import { root } from "./listDoors.ts";
import { writeReport } from "./writeReport.ts";

/** A door, and the declaration that it leads to. */
export interface Entry {
  /** How users write it: `@fluz-kit/core/reference`. */
  readonly name: string;
  /** The folder of its package, below `packages`. */
  readonly folder: string;
  /** The full path of its `.d.ts`. */
  readonly declaration: string;
}

/**
 * The report of each door: every name it exports and every type these are made of, sorted by name and
 * without comments. Doors of one call see each other, and are read together, which saves most of the time.
 *
 * @throws {Error} if a door cannot be read.
 */
export async function extractReports(entries: readonly Entry[]): Promise<Map<string, string>> {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "reports-"));
  try {
    const configs = entries.map((entry, index) => configOf(entry, entries, join(work, `${index}`)));
    const reports = new Map<string, string>();
    let compilerState: CompilerState | undefined;
    for (const [index, entry] of entries.entries()) {
      const config = configs[index];
      if (config === undefined) continue;
      compilerState ??= CompilerState.create(config, {
        additionalEntryPoints: entries.map(({ declaration }) => declaration),
      });
      const problems: string[] = [];
      Extractor.invoke(config, {
        localBuild: true,
        compilerState,
        messageCallback: (message) => {
          message.handled = true;
          if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
        },
      });
      if (problems.length > 0) {
        throw new Error(`Fluz Kit: the types of ${entry.name} cannot be read. ${problems[0]}`);
      }
      const written = readFileSync(join(work, `${index}`, "report.api.md"), "utf8");
      reports.set(entry.name, await dress(entry, written));
    }
    return reports;
  } finally {
    rmSync(work, { recursive: true });
  }
}

function configOf(entry: Entry, entries: readonly Entry[], folder: string): ExtractorConfig {
  const home = join(root, "packages", entry.folder);
  mkdirSync(folder, { recursive: true });
  const quiet = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(home, "package.json"),
    configObject: {
      projectFolder: home,
      mainEntryPointFilePath: entry.declaration,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            module: "ESNext",
            moduleResolution: "bundler",
            lib: ["ES2023", "DOM", "DOM.Iterable"],
            types: ["node"],
            jsx: "react-jsx",
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            paths: Object.fromEntries(entries.map((door) => [door.name, [door.declaration]])),
          },
          files: entries.map(({ declaration }) => declaration),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: "report",
        reportFolder: folder,
        reportTempFolder: join(folder, "temp"),
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: quiet,
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
  });
}

/** The report as it is kept: without comments, so that a better sentence changes no contract. */
async function dress({ name, declaration }: Entry, written: string): Promise<string> {
  const [, code = ""] = /^```ts\n(.*)^```$/ms.exec(written) ?? [];
  const plain = code.replaceAll(
    / *\/\/ \(undocumented\)|^[ \t]*(?:\/\/[^\n]*|\/\*\*.*?\*\/)\n/gms,
    "",
  );
  const whole = `${plain.trim()}\n\n${augmentations(declaration)}`;
  const { code: formatted, errors } = await format("report.d.ts", whole, { printWidth: 100 });
  if (errors.length > 0) throw new Error(`Fluz Kit: the report of ${name} is no TypeScript.`);
  return writeReport(name, "name, with its type", "ts", formatted);
}

/** What a door changes in other modules, which API Extractor leaves out. */
function augmentations(declaration: string): string {
  const text = readFileSync(declaration, "utf8").replaceAll(/\/\*.*?\*\//gs, "");
  return [...text.matchAll(/^declare (?:module|global)\b.*?^\}/gms)].join("\n\n");
}
