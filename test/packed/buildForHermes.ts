import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// Resolved from where they are installed, so that they stay out of everything else.
const require = createRequire(new URL("../react-native/package.json", import.meta.url));
const babel: {
  transformSync(code: string, options: object): { code: string };
} = require("@babel/core");
const preset = require.resolve("@react-native/babel-preset");
const compilers: Readonly<Record<string, string>> = {
  darwin: "osx-bin/hermesc",
  linux: "linux64-bin/hermesc",
  win32: "win64-bin/hermesc.exe",
};

/**
 * Builds every script of a package as an application of React Native would: through its Babel preset, then
 * with the compiler of Hermes.
 *
 * @param packed the folder of the unpacked package
 * @returns what went wrong, a line for each file
 */
export function* buildForHermes(packed: string, work: string): Generator<string> {
  const compiler = join(
    dirname(require.resolve("hermes-compiler")),
    "hermesc",
    compilers[process.platform] ?? "",
  );
  const scripts = readdirSync(join(packed, "dist"), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".js"),
  );
  if (scripts.length === 0) yield "no script was found";
  for (const script of scripts) {
    const problem = build(join(packed, "dist", script), join(work, "hermes", script), compiler);
    if (problem !== null) yield `${script}: ${problem}`;
  }
}

function build(script: string, output: string, compiler: string): string | null {
  try {
    const { code } = babel.transformSync(readFileSync(script, "utf8"), {
      filename: script,
      presets: [preset],
      babelrc: false,
      configFile: false,
      // As Metro calls it.
      caller: { name: "metro", supportsStaticESM: false },
    });
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, code);
    execFileSync(compiler, ["-emit-binary", "-out", `${output}.hbc`, output], { stdio: "pipe" });
    return null;
  } catch (error) {
    const [line = ""] = String(error).split("\n");
    return line;
  }
}
